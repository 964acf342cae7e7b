using ThiDua.Workflows.Scoring.Rankings;

namespace ThiDua.Workflows.Tests.Scoring.Rankings;

/// <summary>How near the second is to the first, and where the points lie.</summary>
public sealed class SensitivityTests
{
    [Fact]
    public void The_points_that_would_change_the_leader_are_told_with_the_indicators()
    {
        var challenge = Single(Example.Entry("A", Example.Total(50, 10, 40)), Example.Entry("B", Example.Total(45, 10, 40, 5, 0, 2.5m)));

        Assert.Equal((2.5m, 2.51m, true), (challenge.ToEqual, challenge.ToLead, challenge.Reachable));
        // Group I of B holds 55 of its 60, the bonus 5 of its 10: caps leave 5 and 5, though the step has 10 left and the second bonus 8.
        Assert.Equal(
            [new IndicatorRoom("I.a", 5, true), new IndicatorRoom("I.b", 5, true), new("III.a", 5, true), new("III.b", 5, true), new("IV.a", 2.5m, false)],
            challenge.Gains);
        Assert.Equal(
            [new IndicatorRoom("I.a", 50, true), new IndicatorRoom("II.a", 40, true), new("IV.a", 20, true), new("I.b", 10, true)], challenge.Losses);
        Assert.Equal("B kém A 2,5 điểm: thêm 2,5 là bằng (tiêu chí phụ quyết định), thêm 2,51 là dẫn đầu.", challenge.Sentences[0]);
        Assert.StartsWith("B còn có thể thêm ở I.a (tối đa 5, đủ một mình), ", challenge.Sentences[1]);
        Assert.StartsWith("Hoặc A mất 2,51 điểm, có thể ở I.a (tối đa 50, đủ một mình), ", challenge.Sentences[2]);
    }

    [Fact]
    public void So_many_points_do_change_the_leader_and_fewer_do_not()
    {
        var leader = Example.Entry("A", Example.Total(48));
        var toLead = Single(leader, Example.Entry("B", Example.Total(40.5m))).ToLead;

        Assert.Equal("B", First(leader, 40.5m + toLead));
        Assert.NotEqual("B", First(leader, 40.5m + toLead - 0.01m));

        static string First(RankingEntry leader, decimal points) =>
            Ranking.Of(Example.Regulation, [leader, Example.Entry("B", Example.Total(points))]).Ranked[0].Unit;
    }

    [Fact]
    public void A_unit_that_is_equal_needs_the_smallest_figure()
    {
        var challenge = Single(Example.Entry("A", Example.Total(50)), Example.Entry("B", Example.Total(10, 0, 40)));

        Assert.Equal((0m, 0.01m), (challenge.ToEqual, challenge.ToLead));
        Assert.StartsWith("B bằng điểm A; thêm 0,01 điểm là dẫn đầu", challenge.Sentences[0]);
    }

    [Fact]
    public void Where_the_scale_has_not_enough_left_it_says_so()
    {
        var challenge = Single(Example.Entry("A", Example.Total(50, 10, 40, 10)), Example.Entry("B", Example.Total(50, 10, 40, 5)));

        Assert.False(challenge.Reachable);
        Assert.Equal("B không còn đủ điểm để vượt, dù mọi chỉ tiêu đều đạt tối đa.", challenge.Sentences[1]);
    }

    [Fact]
    public void Alone_nobody_is_near() => Assert.Empty(Sensitivity.Of(Ranking.Of(Example.Regulation, [Example.Entry("A", Example.Total(50))])));

    private static Challenge Single(params RankingEntry[] entries) => Assert.Single(Sensitivity.Of(Ranking.Of(Example.Regulation, entries)));
}
