using ThiDua.Workflows.Councils;
using ThiDua.Workflows.Councils.Regulations;
using ThiDua.Workflows.Councils.Sessions;

namespace ThiDua.Host.Simulation.Councils;

/// <summary>Who comes to a session of the council, and why the others do not.</summary>
internal sealed class Attendance(Stage stage)
{
    /// <summary>
    /// A session held on a day: everybody was invited in time, most answered, and it is opened. Now and then something else is on, many
    /// are absent, and it may lack a quorum; the vices can always come, so that somebody can preside.
    /// </summary>
    public CouncilSession Begin(string code, DateOnly day)
    {
        var (draws, roll, regulation) = (stage.Draws, stage.Province.Roll, CouncilRegulation.Default);
        var absent = draws.Chance(Habits.SessionClashes, $"{code} clash") ? Habits.MemberAbsentAtClash : Habits.MemberAbsent;
        var sent = stage.Work.Before(day, regulation.Invitation.WorkingDays);
        var session = CouncilSession.Convene(code, roll, regulation, day, []);
        List<string> present = [];
        List<Absence> absences = [];
        foreach (var seat in roll.Seats)
        {
            var member = seat.Member;
            var comes = seat.Role == SeatRole.Vice || !draws.Chance(absent, $"{code} {member} absent");
            if (comes)
                present.Add(member);
            else
                absences.Add(new Absence(member, draws.OneOf(regulation.AbsenceReasons, $"{code} {member} reason").Code));
            session = session.Invite(member, sent);
            if (draws.Chance(Habits.AnswersInvitation, $"{code} {member} answers"))
                session = session.Answer(member, comes ? InvitationAnswer.Coming : InvitationAnswer.Declined);
        }

        return session.Open(present, absences, stage.Work.Calendar);
    }
}
