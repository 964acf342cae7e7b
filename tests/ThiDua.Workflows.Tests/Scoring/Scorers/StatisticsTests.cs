using ThiDua.Workflows.Scoring.Scorers;

namespace ThiDua.Workflows.Tests.Scoring.Scorers;

/// <summary>The two tests against values that were worked out by hand.</summary>
public sealed class StatisticsTests
{
    /// <summary>Two-sided, of n throws: 2 × (ways of at most min(k, n − k)) / 2ⁿ.</summary>
    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(1, 0, 1)]
    [InlineData(5, 0, 2.0 / 32)]
    [InlineData(6, 0, 2.0 / 64)]
    [InlineData(9, 1, 22.0 / 1024)]
    [InlineData(8, 2, 112.0 / 1024)]
    [InlineData(2, 8, 112.0 / 1024)]
    [InlineData(5, 5, 1)]
    [InlineData(15, 5, 43400.0 / 1048576)]
    public void The_sign_test_is_exact(int positive, int negative, double p)
    {
        var result = SignTest.Of([.. Enumerable.Repeat(0.5m, positive), .. Enumerable.Repeat(-0.1m, negative), 0, 0]);

        Assert.Equal(positive + negative, result.N);
        Assert.Equal($"S = {positive} dấu dương", result.Statistic);
        Assert.Equal(p, result.P, 1e-12);
    }

    [Fact]
    public void The_sign_test_bears_thousands() =>
        Assert.Equal(1, SignTest.Of(Enumerable.Range(0, 4000).Select(at => at % 2 == 0 ? 1m : -1m)).P, 1e-12);

    public static TheoryData<int[], int[], string, double, double> RankSums => new()
    {
        // No ties: the least sum of 3 of 6 ranks, one way of 20, and its mirror.
        { [1, 2, 3], [4, 5, 6], "0", 2.0 / 20, 2.0 / 20 },
        { [4, 5, 6], [1, 2, 3], "9", 2.0 / 20, 2.0 / 20 },
        { [1, 2, 3, 4], [5, 6, 7, 8], "0", 2.0 / 70, 2.0 / 70 },
        // U ≤ 2 of 5 and 5: 1 + 1 + 2 ways of 252.
        { [1, 2, 3, 4, 7], [5, 6, 8, 9, 10], "2", 8.0 / 252, 2.0 / 252 },
        // Ties: ranks 1, 2½, 2½, 4; sums of two 3½ 3½ 5 5 6½ 6½.
        { [1, 2], [2, 3], "0,5", 4.0 / 6, 4.0 / 6 },
        // All equal: nothing can be seen.
        { [7, 7, 7], [7, 7, 7, 7], "6", 1, 1 },
        // A skewed distribution: ranks 2, 2, 2, 4 and one chosen; 4 is the only one of its distance.
        { [9], [1, 1, 1], "3", 1.0 / 4, 1.0 / 4 },
        { [1, 2], [], "0", 1, 1 },
    };

    [Theory]
    [MemberData(nameof(RankSums))]
    public void The_rank_sum_test_is_exact_with_ties_as_well(int[] sample, int[] others, string u, double p, double smallest)
    {
        var result = RankSumTest.Of([.. sample.Select(value => (decimal)value)], [.. others.Select(value => (decimal)value)]);

        Assert.Equal(sample.Length + others.Length, result.N);
        Assert.StartsWith($"U = {u} (", result.Statistic);
        Assert.Equal(p, result.P, 1e-12);
        Assert.Equal(smallest, result.SmallestP, 1e-12);
    }

    /// <summary>The same p by going through every choice.</summary>
    [Theory]
    [InlineData(new[] { 3, 1, 4, 1, 5 }, new[] { 9, 2, 6, 5 })]
    [InlineData(new[] { 0, 0, 0, 2 }, new[] { 0, 1, 1, 0, 0, 3 })]
    [InlineData(new[] { 8, 8 }, new[] { 1, 2, 3, 4, 5, 8, 8 })]
    public void The_rank_sum_test_agrees_with_counting_every_choice(int[] sample, int[] others)
    {
        int[] all = [.. sample, .. others];
        var ranks = all.Select(value => all.Count(other => other < value) + ((all.Count(other => other == value) + 1) / 2.0)).ToArray();
        var mean = sample.Length * (all.Length + 1) / 2.0;
        var observed = Math.Abs(ranks.Take(sample.Length).Sum() - mean);

        var sums = Enumerable.Range(0, 1 << all.Length)
            .Where(choice => int.PopCount(choice) == sample.Length)
            .Select(choice => ranks.Where((_, at) => (choice >> at & 1) == 1).Sum())
            .ToList();

        Assert.Equal(
            sums.Count(sum => Math.Abs(sum - mean) >= observed) / (double)sums.Count,
            RankSumTest.Of([.. sample.Select(value => (decimal)value)], [.. others.Select(value => (decimal)value)]).P,
            1e-12);
    }

    [Fact]
    public void A_result_names_its_test_n_statistic_and_p() =>
        Assert.Equal(
            "Phép thử dấu (Dixon và Mood 1946): n = 10, S = 9 dấu dương, p = 0,0215 (hai phía, chính xác).",
            SignTest.Of([.. Enumerable.Repeat(1m, 9), -1]).InWords(0.05));

    [Fact]
    public void Too_small_an_n_says_so()
    {
        Assert.Equal(
            "Phép thử dấu (Dixon và Mood 1946): n = 5, S = 5 dấu dương; n quá nhỏ để nói điều gì ở mức 0,05 (nhỏ nhất có thể: p = 0,0625).",
            SignTest.Of(Enumerable.Repeat(1m, 5)).InWords(0.05));
        Assert.False(SignTest.Of(Enumerable.Repeat(1m, 6)).IsTooSmallFor(0.05));
        Assert.True(SignTest.Of(Enumerable.Repeat(1m, 6)).IsTooSmallFor(0.01));
    }
}
