using System.Numerics;

namespace ThiDua.Workflows.Scoring.Scorers;

/// <summary>
/// The sign test (phép thử dấu) of W. J. Dixon and A. M. Mood, "The statistical sign test", Journal of the American Statistical
/// Association 41 (1946): of the differences that are not zero, are there more of one sign than chance would give? Exact for every n.
/// </summary>
internal static class SignTest
{
    private const int Bits = 60;

    public static TestResult Of(IEnumerable<decimal> differences)
    {
        var signs = differences.Select(Math.Sign).Where(sign => sign != 0).ToList();
        var (n, positive) = (signs.Count, signs.Count(sign => sign > 0));
        var p = P(n, Math.Min(positive, n - positive));

        return new TestResult("Phép thử dấu (Dixon và Mood 1946)", n, $"S = {positive} dấu dương", p, P(n, 0));
    }

    /// <summary>Twice the probability of at most so many heads in n throws of a fair coin, and never more than 1.</summary>
    private static double P(int n, int few)
    {
        BigInteger ways = 1, tail = 0;
        for (var k = 0; k <= few; k++)
        {
            tail += ways;
            ways = ways * (n - k) / (k + 1);
        }

        return Math.Min(1, (double)((tail << (Bits + 1)) >> n) / (1L << Bits));
    }
}
