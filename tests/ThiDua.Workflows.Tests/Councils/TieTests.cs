using ThiDua.Workflows.Councils.Ballots;
using ThiDua.Workflows.Councils.Regulations;
using ThiDua.Workflows.Councils.Sessions;
using static ThiDua.Workflows.Tests.Councils.Meeting;

namespace ThiDua.Workflows.Tests.Councils;

/// <summary>As many in favour as against: what becomes of it is the regulation's word.</summary>
public sealed class TieTests
{
    private const string Matter = "dossier:1";

    [Fact]
    public void By_the_example_the_council_votes_again_and_at_a_second_tie_who_presides_decides()
    {
        var session = Convened(Secret(percent: 50)).Begin(absent: 9).Vote(Matter, 4, 4);
        Assert.Equal((ItemStage.Waiting, (bool?)null), (session[Matter].Stage, session[Matter].Passed));

        session = session.Vote(Matter, 4, 4);
        Assert.Equal(ItemStage.Tied, session[Matter].Stage);

        var item = session.DecideTie(Matter, M(1), BallotChoice.InFavour)[Matter];
        Assert.True(item.Passed);
        Assert.Equal((2, new CastingVote(M(1), BallotChoice.InFavour, Regulation.Ties[1].Citation)), (item.Rounds.Count, item.CastingVote));
        Assert.False(session.DecideTie(Matter, M(1), BallotChoice.Against)[Matter].Passed);
    }

    [Fact]
    public void A_second_vote_without_a_tie_decides()
    {
        var session = Convened(Secret(percent: 50)).Begin(absent: 9).Vote(Matter, 4, 4);

        Assert.True(session.Vote(Matter, 5, 3)[Matter].Passed);
        Assert.False(session.Vote(Matter, 3, 5)[Matter].Passed);
    }

    [Fact]
    public void Where_a_tie_fails_it_fails_though_half_would_have_been_enough()
    {
        var failing = Regulation with { Ties = [new TieRule(TieKind.Fails, Clause)] };

        var item = Convened(failing, Open(percent: 50)).Begin(absent: 9).Vote(Matter, 4, 4)[Matter];

        Assert.Equal((false, Clause), (item.Passed, item.FailedByTie));
    }

    [Theory]
    [InlineData(90, 4, 4, false)]
    [InlineData(30, 4, 4, true)]
    [InlineData(44, 4, 4, false)]
    public void Equal_numbers_are_no_tie_where_one_ballot_more_or_less_decides_nothing(int percent, int inFavour, int against, bool passed)
    {
        var item = Convened(Open(percent: percent)).Begin(absent: 9).Vote(Matter, inFavour, against)[Matter];

        if (percent == 44) Assert.Equal(ItemStage.Waiting, item.Stage);
        else Assert.Equal((ItemStage.Closed, (bool?)passed), (item.Stage, item.Passed));
    }

    [Fact]
    public void Only_who_presides_decides_and_as_that_one_voted_openly()
    {
        var casting = Regulation with { Ties = [new TieRule(TieKind.CastingVote, Clause)] };
        var session = Convened(casting, Open(percent: 50)).Begin(absent: 9).Vote(Matter, 4, 4);

        Refused("'user:m2' không chủ trì nội dung 'dossier:1'; người chủ trì là 'user:m1'", () => session.DecideTie(Matter, M(2), BallotChoice.InFavour));
        Refused("'user:m1' đã biểu quyết khác", () => session.DecideTie(Matter, M(1), BallotChoice.Against));
        Refused("phải tán thành hoặc không tán thành", () => session.DecideTie(Matter, M(1), BallotChoice.Neither));
        Assert.True(session.DecideTie(Matter, M(1), BallotChoice.InFavour)[Matter].Passed);
    }

    [Fact]
    public void Where_there_is_no_tie_nobody_decides_one() =>
        Refused("đã biểu quyết xong", () => Convened(Open()).Begin().Vote(Matter, 9).DecideTie(Matter, M(1), BallotChoice.InFavour));
}
