namespace ThiDua.Workflows.Scoring.Scorers;

/// <summary>
/// The rank-sum test (phép thử tổng hạng) of H. B. Mann and D. R. Whitney, "On a test of whether one of two random variables is
/// stochastically larger than the other", Annals of Mathematical Statistics 18 (1947). Equal values share their mean rank, and p
/// is counted over all ways to choose the sample from the ranks as they are (permutation test), so it is exact with ties as well.
/// </summary>
internal static class RankSumTest
{
    public static TestResult Of(IReadOnlyList<decimal> sample, IReadOnlyList<decimal> others)
    {
        var n = sample.Count + others.Count;
        var ranks = DoubledRanks([.. sample, .. others]);
        var sum = ranks.Take(sample.Count).Sum();
        var u = (sum / 2m) - (sample.Count * (sample.Count + 1) / 2m);

        var distance = Distances(ranks, Math.Min(sample.Count, others.Count));
        var ways = distance.Values.Sum();
        var observed = Math.Abs(sum - (sample.Count * (n + 1)));

        return new TestResult(
            "Phép thử tổng hạng (Mann và Whitney 1947)",
            n,
            $"U = {u.InWords()} (n1 = {sample.Count}, n2 = {others.Count})",
            distance.Where(one => one.Key >= observed).Sum(one => one.Value) / ways,
            distance[distance.Keys.Max()] / ways);
    }

    /// <summary>Twice the mean rank of each value, which is a whole number.</summary>
    private static int[] DoubledRanks(decimal[] values) =>
        [.. values.Select(value => (2 * values.Count(other => other < value)) + values.Count(other => other == value) + 1)];

    /// <summary>How many choices of so many ranks have a sum so far from its mean. A sample and the rest are equally far.</summary>
    private static Dictionary<int, double> Distances(int[] ranks, int chosen)
    {
        var most = ranks.OrderDescending().Take(chosen).Sum();
        var ways = Enumerable.Range(0, chosen + 1).Select(_ => new double[most + 1]).ToArray();
        ways[0][0] = 1;

        foreach (var rank in ranks)
        {
            for (var count = chosen; count > 0; count--)
            {
                for (var sum = most; sum >= rank; sum--) ways[count][sum] += ways[count - 1][sum - rank];
            }
        }

        var mean = chosen * (ranks.Length + 1);
        return ways[chosen].Index().Where(way => way.Item > 0)
            .GroupBy(way => Math.Abs(way.Index - mean))
            .ToDictionary(one => one.Key, one => one.Sum(way => way.Item));
    }
}
