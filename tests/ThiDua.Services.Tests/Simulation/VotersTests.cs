using ThiDua.Engine.Time;
using ThiDua.Host.Simulation;
using ThiDua.Host.Simulation.Councils;
using ThiDua.Workflows;
using ThiDua.Workflows.Councils;
using ThiDua.Workflows.Councils.Conflicts;
using ThiDua.Workflows.Councils.Regulations;
using ThiDua.Workflows.Councils.Sessions;
using ThiDua.Workflows.Voting;

namespace ThiDua.Services.Tests.Simulation;

/// <summary>How simulated members vote, and what is noted of wrong ballots.</summary>
public sealed class VotersTests
{
    private static readonly VoteRule Rule = new(
        new VoteThreshold(51, VoteDenominator.AllMembers, new Citation("Quy chế", "7", "1", null, "from-memory")),
        new Quorum(2, 3),
        BallotKind.Open,
        AbsentMayVote: true,
        RecusedLeaveDenominator: false);

    [Fact]
    public void After_a_tie_the_council_votes_again_and_then_who_presides_decides()
    {
        var session = Session(1000);
        var voters = new Voters(new Draws(7), new BallotWatch());

        foreach (var matter in session.Agenda.Select(item => item.Item.Matter).ToList())
            session = voters.Vote(session, matter, $"ballot {matter}");

        Assert.All(session.Agenda, item => Assert.NotNull(item.Passed));
        Assert.Contains(session.Agenda, item => item.Rounds.Count == 2 && item.CastingVote is null);
        Assert.Contains(session.Agenda, item => item.CastingVote?.By == "user:chairman");
    }

    [Fact]
    public void A_ballot_that_is_taken_though_it_should_be_refused_is_told()
    {
        var session = Session(1).OpenItem("dossier:1");
        var (watch, box) = (new BallotWatch(), session.Box("dossier:1"));

        watch.Try(Misconduct.NoMember, box, "dossier:1", "user:la");
        watch.Try(Misconduct.NoMember, box, "dossier:1", session.Presider!);
        watch.Try(Misconduct.Twice, box, "dossier:1", session.Presider!);

        Assert.Equal((1, 1), (watch.Refused[Misconduct.NoMember], watch.Refused[Misconduct.Twice]));
        Assert.Contains(session.Presider!, Assert.Single(watch.Wrong));
    }

    /// <summary>A council of two, so that ties happen.</summary>
    private static CouncilSession Session(int items)
    {
        var roll = CouncilRoll.Of(
            "council:nho", "user:secretary", [new Seat("user:chairman", [], SeatRole.Chairman), new Seat("user:member", [], SeatRole.Member)]);
        return CouncilSession.Convene("session:1", roll, CouncilRegulation.Default, new DateOnly(2023, 5, 16), [.. Enumerable.Range(1, items).Select(Item)])
            .Open(["user:chairman", "user:member"], [], WorkingCalendar.EveryDay);
    }

    private static AgendaItem Item(int number) => new($"dossier:{number}", null, Rule, new ItemParties("unit:khac"));
}
