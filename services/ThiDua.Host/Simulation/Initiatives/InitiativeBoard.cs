using ThiDua.Engine.Time;
using ThiDua.Workflows.Calendar;
using ThiDua.Workflows.Councils;
using ThiDua.Workflows.Councils.Ballots;
using ThiDua.Workflows.Councils.Conflicts;
using ThiDua.Workflows.Councils.Regulations;
using ThiDua.Workflows.Councils.Sessions;

namespace ThiDua.Host.Simulation.Initiatives;

/// <summary>The initiative council: its members, who comes to a session, and its votes. Who voted how stays here.</summary>
internal sealed class InitiativeBoard
{
    private static readonly WorkingCalendar Calendar = VietnamCalendar.Build();

    private readonly Draws _draws;
    private readonly Dictionary<string, HashSet<string>> _present = new(StringComparer.Ordinal);

    public InitiativeBoard(Stage stage)
    {
        _draws = stage.Draws;
        var ground = stage.Province.Ground;
        Roll = CouncilRoll.On(ground.InitiativeCouncil, ground.Made.People, Kinship.None, ground.Day);
    }

    public CouncilRoll Roll { get; }

    /// <summary>A session begins: who is there. The chair or a vice always is. Returns how many.</summary>
    public int Convene(string work, string about)
    {
        _present[work] =
        [
            .. Roll.Seats.Where(seat => seat.Role == SeatRole.Vice || !_draws.Chance(Habits.MemberAbsent, $"{about} {seat.Member} absent"))
                .Select(seat => seat.Member),
        ];
        return _present[work].Count;
    }

    /// <summary>The vote on an initiative in the session of its work, each member being in favour with a probability.</summary>
    public ItemProgress Vote(string work, string initiative, ItemParties parties, double favour, DateOnly day, string about)
    {
        var regulation = CouncilRegulation.Default;
        var item = new AgendaItem(initiative, null, regulation.Vote, parties);
        var session = CouncilSession.Convene($"{work} {about}", Roll, regulation, day, [item]);
        foreach (var seat in Roll.Seats)
            session = session.Invite(seat.Member, day.AddDays(-14));
        session = session.Open(
            [.. _present[work]],
            [.. Roll.Seats.Where(seat => !_present[work].Contains(seat.Member)).Select(seat => new Absence(seat.Member, "cong-tac"))],
            Calendar);
        for (var ballot = 1; session[initiative].Stage == ItemStage.Waiting; ballot++)
        {
            session = session.OpenItem(initiative);
            Cast(session, initiative, favour, $"{about} {ballot}");
            session = session.CloseItem(initiative);
        }

        return session[initiative].Stage == ItemStage.Tied
            ? session.DecideTie(initiative, session[initiative].Presider!, CastingVote(session, initiative))[initiative]
            : session[initiative];
    }

    private void Cast(CouncilSession session, string initiative, double favour, string about)
    {
        var box = session.Box(initiative);
        var recused = session[initiative].Conflicts.Select(conflict => conflict.Member).ToHashSet(StringComparer.Ordinal);
        foreach (var member in Roll.Seats.Select(seat => seat.Member).Where(member => !recused.Contains(member)))
        {
            var choice = _draws.Chance(favour, $"{about} {member} votes") ? BallotChoice.InFavour : BallotChoice.Against;
            if (session.Present.Contains(member))
                box.Cast(member, choice);
            else if (_draws.Chance(Habits.AbsentVotesRemotely, $"{about} {member} sends"))
                box.CastRemote(member, choice, RemoteChannel.WrittenOpinion);
        }
    }

    /// <summary>Who presides decides as that one voted.</summary>
    private static BallotChoice CastingVote(CouncilSession session, string initiative)
    {
        var item = session[initiative];
        return item.Rounds[^1].Votes?.FirstOrDefault(vote => vote.Member == item.Presider)?.Choice ?? BallotChoice.Against;
    }
}
