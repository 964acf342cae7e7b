using ThiDua.Workflows.Voting;

namespace ThiDua.Workflows.Tests.Voting;

public sealed class VoteThresholdTests
{
    private static readonly Citation Clause = new("NĐ", null, null, null, "from-memory");

    [Theory]
    [InlineData(7, 5, 5, 6, 7)]
    [InlineData(9, 6, 7, 8, 9)]
    [InlineData(11, 8, 8, 9, 10)]
    [InlineData(13, 9, 10, 11, 12)]
    [InlineData(15, 10, 11, 12, 14)]
    [InlineData(17, 12, 12, 14, 16)]
    [InlineData(19, 13, 14, 16, 18)]
    [InlineData(21, 14, 15, 17, 19)]
    [InlineData(23, 16, 17, 19, 21)]
    [InlineData(25, 17, 18, 20, 23)]
    public void So_many_ballots_are_needed(int members, int twoThirds, int seventy, int eighty, int ninety)
    {
        Assert.Equal(twoThirds, new Quorum(2, 3).Needed(members));
        Assert.Equal(seventy, Threshold(70).BallotsNeeded(members));
        Assert.Equal(eighty, Threshold(80).BallotsNeeded(members));
        Assert.Equal(ninety, Threshold(90).BallotsNeeded(members));
    }

    [Fact]
    public void What_is_needed_is_the_fewest_that_is_enough()
    {
        for (var members = 1; members <= 60; members++)
        {
            foreach (var percent in (int[])[1, 50, 67, 70, 80, 90, 100])
            {
                var needed = Threshold(percent).BallotsNeeded(members);
                Assert.True(Threshold(percent).IsReached(needed, members));
                Assert.False(Threshold(percent).IsReached(needed - 1, members));
            }

            var quorum = new Quorum(2, 3);
            Assert.True(quorum.IsMet(quorum.Needed(members), members));
            Assert.False(quorum.IsMet(quorum.Needed(members) - 1, members));
        }
    }

    [Fact]
    public void Of_nobody_no_vote_is_enough() => Assert.False(Threshold(80).IsReached(0, 0));

    private static VoteThreshold Threshold(int percent) => new(percent, VoteDenominator.AllMembers, Clause);
}
