using ThiDua.Workflows.Voting;

namespace ThiDua.Workflows.Tests.Voting;

public sealed class CouncilVoteTests
{
    private static readonly Citation Clause = new("Nghị định 91/2017/NĐ-CP", "45", "8", null, "verified S6");

    [Fact]
    public void Ninety_percent_of_all_nineteen_members_are_eighteen_votes()
    {
        Assert.True(CouncilVote.Count(Rule(90), new BallotCount(Members: 19, Present: 19, InFavour: 18, Against: 1)).Passed);
        Assert.False(CouncilVote.Count(Rule(90), new BallotCount(Members: 19, Present: 19, InFavour: 17, Against: 2)).Passed);
    }

    [Fact]
    public void The_sealed_ballots_of_absent_members_count()
    {
        var result = CouncilVote.Count(Rule(90), new BallotCount(19, Present: 15, InFavour: 15, RemoteInFavour: 3, RemoteAgainst: 1));

        Assert.Equal((VoteOutcome.Passed, 18, 19), (result.Outcome, result.Votes, result.Base));
    }

    [Fact]
    public void Where_the_rule_knows_no_remote_ballots_they_do_not_count()
    {
        var rule = Rule(90) with { AbsentMayVote = false };

        Assert.False(CouncilVote.Count(rule, new BallotCount(19, Present: 15, InFavour: 15, RemoteInFavour: 4)).Passed);
    }

    [Fact]
    public void No_opinion_returned_is_not_in_favour()
    {
        var result = CouncilVote.Count(Rule(80), new BallotCount(15, Present: 11, InFavour: 11));

        Assert.Equal((VoteOutcome.Failed, 11, 12, 4), (result.Outcome, result.Votes, result.Needed, result.NotReturned));
    }

    [Fact]
    public void A_recused_member_stays_in_the_denominator_unless_the_rule_says_otherwise()
    {
        var ballots = new BallotCount(15, Present: 15, InFavour: 11, Against: 2, RecusedPresent: 2);

        Assert.Equal(15, CouncilVote.Count(Rule(80), ballots).Base);
        Assert.False(CouncilVote.Count(Rule(80), ballots).Passed);

        var leaving = Rule(80) with { RecusedLeaveDenominator = true };
        Assert.Equal(13, CouncilVote.Count(leaving, ballots).Base);
        Assert.True(CouncilVote.Count(leaving, ballots).Passed);
    }

    [Fact]
    public void The_denominator_is_the_one_that_the_rule_names()
    {
        var ballots = new BallotCount(15, Present: 10, InFavour: 8, Against: 2, RemoteInFavour: 1, RemoteAgainst: 2);

        Assert.Equal(15, CouncilVote.Count(Rule(70), ballots).Base);
        Assert.Equal(10, CouncilVote.Count(Rule(70, VoteDenominator.Present), ballots).Base);
        Assert.Equal(13, CouncilVote.Count(Rule(70, VoteDenominator.PresentOrConsulted), ballots).Base);
    }

    [Fact]
    public void Without_a_quorum_no_vote_counts()
    {
        var result = CouncilVote.Count(Rule(70), new BallotCount(15, Present: 9, InFavour: 9, RemoteInFavour: 6));

        Assert.Equal(VoteOutcome.NoQuorum, result.Outcome);
        Assert.Equal("Không đủ số thành viên dự họp: 9/15, cần ít nhất 10 (2/3).", result.Reason);
    }

    [Fact]
    public void The_minutes_get_the_figures_and_the_clause() =>
        Assert.Equal(
            "Không thông qua: 17/19 phiếu tán thành, cần ít nhất 18 (90 % tổng số thành viên Hội đồng; khoản 8 Điều 45 Nghị định 91/2017/NĐ-CP).",
            CouncilVote.Count(Rule(90), new BallotCount(19, 19, InFavour: 17, Against: 2)).Reason);

    [Theory]
    [InlineData(15, 16, 0, 0, 0, "có mặt 16 người nhưng Hội đồng chỉ có 15 thành viên")]
    [InlineData(15, 10, 11, 0, 0, "11 phiếu và 0 người không được biểu quyết, nhưng chỉ có 10 người có mặt")]
    [InlineData(15, 10, 9, 0, 2, "9 phiếu và 2 người không được biểu quyết, nhưng chỉ có 10 người có mặt")]
    [InlineData(15, 10, 10, 6, 0, "6 phiếu gửi và 0 người không được biểu quyết, nhưng chỉ vắng 5 người")]
    [InlineData(15, 10, -1, 0, 0, "không được âm")]
    [InlineData(0, 0, 0, 0, 0, "không có thành viên nào")]
    public void Numbers_that_contradict_each_other_are_refused(int members, int present, int inFavour, int remote, int recused, string problem)
    {
        var ballots = new BallotCount(members, present, inFavour, RemoteInFavour: remote, RecusedPresent: recused);

        Assert.Contains(problem, Assert.Throws<ArgumentException>(() => CouncilVote.Count(Rule(80), ballots)).Message);
    }

    private static VoteRule Rule(int percent, VoteDenominator denominator = VoteDenominator.AllMembers) =>
        new(new VoteThreshold(percent, denominator, Clause), new Quorum(2, 3), BallotKind.Secret, AbsentMayVote: true, RecusedLeaveDenominator: false);
}
