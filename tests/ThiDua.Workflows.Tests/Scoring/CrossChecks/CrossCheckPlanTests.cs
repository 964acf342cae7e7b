using ThiDua.Workflows.Scoring;
using ThiDua.Workflows.Scoring.CrossChecks;

namespace ThiDua.Workflows.Tests.Scoring.CrossChecks;

/// <summary>Who checks whom, in blocs of every size.</summary>
public sealed class CrossCheckPlanTests
{
    public static TheoryData<int, int> Blocs
    {
        get
        {
            var blocs = new TheoryData<int, int>();
            for (var units = 4; units <= 25; units++)
            {
                for (var checkers = 1; checkers <= 3; checkers++) blocs.Add(units, checkers);
            }

            return blocs;
        }
    }

    [Theory]
    [MemberData(nameof(Blocs))]
    public void Every_unit_checks_and_is_checked_alike_never_itself_and_never_both_ways(int size, int checkers)
    {
        var units = Units(size);
        if (size < (2 * checkers) + 1)
        {
            Assert.EndsWith(
                $"cần ít nhất {(2 * checkers) + 1} đơn vị.",
                Assert.Throws<ScoringException>(() => CrossCheckPlan.Assign(units, checkers, "2024")).Message);
            return;
        }

        foreach (var seed in (string[])["2023", "2024", "khối 3"])
        {
            var plan = CrossCheckPlan.Assign(units, checkers, seed);

            Assert.All(units, unit => Assert.Equal(checkers, plan.CheckersOf(unit).Distinct().Count()));
            Assert.All(units, unit => Assert.Equal(checkers, plan.CheckedBy(unit).Distinct().Count()));
            Assert.DoesNotContain(plan.Checks, check => check.Checker == check.Checked);
            Assert.DoesNotContain(plan.Checks, check => plan.Checks.Contains(new CrossCheck(check.Checked, check.Checker)));
            Assert.Equal(size * checkers, plan.Checks.Count);
        }
    }

    [Fact]
    public void The_smallest_bloc_is_the_smallest_for_which_enough_pairs_exist()
    {
        for (var checkers = 1; checkers <= 6; checkers++)
        {
            var smallest = CrossCheckPlan.SmallestBloc(checkers);
            Assert.True(Pairs(smallest) >= smallest * checkers);
            Assert.True(Pairs(smallest - 1) < (smallest - 1) * checkers);
            CrossCheckPlan.Assign(Units(smallest), checkers, "x");
        }

        static int Pairs(int units) => units * (units - 1) / 2;
    }

    [Fact]
    public void The_same_seed_gives_the_same_plan_in_whatever_order_the_units_come_and_another_seed_another()
    {
        var units = Units(9);

        Assert.Equal(CrossCheckPlan.Assign(units, 2, "2024").Checks, CrossCheckPlan.Assign([.. units.Reverse()], 2, "2024").Checks);
        Assert.NotEqual(CrossCheckPlan.Assign(units, 2, "2024").Checks, CrossCheckPlan.Assign(units, 2, "2025").Checks);
    }

    [Fact]
    public void A_bloc_that_is_too_small_is_told_so() =>
        Assert.Equal(
            "Khối có 4 đơn vị, không thể để mỗi đơn vị được 2 đơn vị khác chấm mà không có cặp chấm lẫn nhau; cần ít nhất 5 đơn vị.",
            Assert.Throws<ScoringException>(() => CrossCheckPlan.Assign(Units(4), 2, "x")).Message);

    [Fact]
    public void A_unit_given_twice_and_nobody_to_check_are_refused()
    {
        Assert.Equal("Đơn vị 'A' có hai lần trong khối.", Assert.Throws<ScoringException>(() => CrossCheckPlan.Assign(["A", "B", "A", "C"], 1, "x")).Message);
        Assert.Throws<ScoringException>(() => CrossCheckPlan.Assign(Units(5), 0, "x"));
    }

    private static string[] Units(int count) => [.. Enumerable.Range(1, count).Select(number => $"Sở {number}")];
}
