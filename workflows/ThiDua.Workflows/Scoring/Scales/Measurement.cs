namespace ThiDua.Workflows.Scoring.Scales;

/// <summary>The fact from which points are computed (số liệu thực hiện).</summary>
/// <param name="Actual">What was reached: an amount, a level, how often; of yes and no, 1 and 0.</param>
/// <param name="Plan">What was planned, where the measure compares with a plan (kế hoạch giao).</param>
public sealed record Measurement(decimal Actual, decimal? Plan = null)
{
    /// <summary>It was done (có, đạt).</summary>
    public static Measurement Yes { get; } = new(1);

    /// <summary>It was not (không đạt).</summary>
    public static Measurement No { get; } = new(0);
}
