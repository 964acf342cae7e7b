namespace ThiDua.Workflows.Scoring.Scorers;

/// <summary>What a statistical test came to: numbers for somebody to look at, never a verdict.</summary>
/// <param name="Test">The test and its source.</param>
/// <param name="N">How many observations it used.</param>
/// <param name="Statistic">The name and value of the statistic: "S = 9".</param>
/// <param name="P">The two-sided probability of a result at least as extreme, if chance alone were at work.</param>
/// <param name="SmallestP">The smallest that so many observations could give.</param>
public sealed record TestResult(string Test, int N, string Statistic, double P, double SmallestP)
{
    /// <summary>Whether so few observations could not reach a level of significance, whatever they are.</summary>
    public bool IsTooSmallFor(double level) => SmallestP > level;

    /// <summary>The numbers in one Vietnamese sentence.</summary>
    /// <param name="level">The level of significance (mức ý nghĩa), for which n may be too small.</param>
    public string InWords(double level) => IsTooSmallFor(level)
        ? $"{Test}: n = {N}, {Statistic}; n quá nhỏ để nói điều gì ở mức {((decimal)level).InWords()} "
            + $"(nhỏ nhất có thể: {SmallestP.AsProbability()})."
        : $"{Test}: n = {N}, {Statistic}, {P.AsProbability()} (hai phía, chính xác).";
}
