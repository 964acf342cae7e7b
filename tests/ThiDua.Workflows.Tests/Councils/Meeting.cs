using ThiDua.Engine.Time;
using ThiDua.Workflows.Councils;
using ThiDua.Workflows.Councils.Ballots;
using ThiDua.Workflows.Councils.Conflicts;
using ThiDua.Workflows.Councils.Regulations;
using ThiDua.Workflows.Councils.Sessions;
using ThiDua.Workflows.Data;
using ThiDua.Workflows.Voting;

namespace ThiDua.Workflows.Tests.Councils;

/// <summary>A council of nine, m1 (chairman), m2 and m3 (vices), m4 … m9, each of a unit of its own number, and its sessions.</summary>
internal static class Meeting
{
    public static readonly DateOnly Day = new(2024, 10, 16);

    public static CouncilRegulation Regulation => CouncilRegulation.Default;

    public static CouncilRoll Roll { get; } = CouncilRoll.Of(
        "council:tinh",
        "user:thu-ky",
        [
            .. Enumerable.Range(1, 9).Select(n =>
                new Seat(M(n), [$"unit:{n}"], n == 1 ? SeatRole.Chairman : n <= 3 ? SeatRole.Vice : SeatRole.Member)),
        ],
        Kinship.Of([("user:m5", "user:nominee")]));

    public static Citation Clause { get; } = new("Quy chế", "7", "1", null, "from-memory");

    public static string M(int number) => $"user:m{number}";

    public static VoteRule Rule(int percent = 51, BallotKind ballot = BallotKind.Open) => new(
        new VoteThreshold(percent, VoteDenominator.AllMembers, Clause),
        new Quorum(2, 3),
        ballot,
        AbsentMayVote: true,
        RecusedLeaveDenominator: false);

    public static AgendaItem Open(string matter = "dossier:1", int percent = 51) =>
        new(matter, "BK-TINH", Rule(percent), new ItemParties("unit:khac"));

    public static AgendaItem Secret(string matter = "dossier:1", int percent = 51) =>
        Open(matter, percent) with { Rule = Rule(percent, BallotKind.Secret) };

    public static CouncilSession Convened(params AgendaItem[] agenda) => Convened(Regulation, agenda);

    /// <summary>A session to which everybody was invited in time.</summary>
    public static CouncilSession Convened(CouncilRegulation regulation, params AgendaItem[] agenda) => Roll.Seats.Aggregate(
        CouncilSession.Convene("session:2", Roll, regulation, Day, agenda),
        (session, seat) => session.Invite(seat.Member, new DateOnly(2024, 10, 1)));

    /// <summary>The session opened with these absent.</summary>
    public static CouncilSession Begin(this CouncilSession session, params int[] absent) => session.Open(
        [.. Enumerable.Range(1, 9).Except(absent).Select(M)],
        [.. absent.Select(n => new Absence(M(n), "cong-tac"))],
        WorkingCalendar.EveryDay);

    /// <summary>The item opened, voted on by these numbers of the members who may and are present, in their order, and closed.</summary>
    public static CouncilSession Vote(this CouncilSession session, string matter, int inFavour, int against = 0, int neither = 0)
    {
        session = session.OpenItem(matter);
        session.Fill(matter, [.. Enumerable.Repeat(BallotChoice.InFavour, inFavour),
            .. Enumerable.Repeat(BallotChoice.Against, against), .. Enumerable.Repeat(BallotChoice.Neither, neither)]);
        return session.CloseItem(matter);
    }

    /// <summary>The choices cast by the members who may vote and are present, in their order; the rest give nothing back.</summary>
    public static void Fill(this CouncilSession session, string matter, params BallotChoice[] choices)
    {
        var recused = session[matter].Conflicts.Select(conflict => conflict.Member);
        var voters = session.Roll.Seats.Select(seat => seat.Member).Where(session.Present.Contains).Except(recused);
        foreach (var (index, member) in voters.Index())
        {
            if (index < choices.Length) session.Box(matter).Cast(member, choices[index]);
            else session.Box(matter).NoteUnreturned(member);
        }
    }

    /// <summary>The example regulation with one part of its text changed.</summary>
    public static CouncilRegulation With(string part, string instead)
    {
        var json = DataFile.Embedded("council-regulation.json");
        Assert.Contains(part, json);
        return CouncilRegulation.Load(json.Replace(part, instead), "b.json");
    }

    public static void Refused(string problem, Func<object?> step) =>
        Assert.Contains(problem, Assert.Throws<CouncilException>(step).Message);

    public static void Refused(string problem, Action step) =>
        Assert.Contains(problem, Assert.Throws<CouncilException>(step).Message);
}
