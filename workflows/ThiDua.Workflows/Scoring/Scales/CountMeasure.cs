namespace ThiDua.Workflows.Scoring.Scales;

/// <summary>So many points for each time, up to a most (mỗi lần, tối đa).</summary>
/// <param name="Each">The points of one time.</param>
/// <param name="Max">The most of all times.</param>
public abstract record CountMeasure(decimal Each, decimal Max) : Measure
{
    /// <inheritdoc/>
    public override decimal Max { get; } = Max;

    internal override string? Misfit(Measurement fact) =>
        base.Misfit(fact) ?? (decimal.IsInteger(fact.Actual) ? null : "số lần phải là số nguyên");

    internal override string? Impossible(decimal points) => points % Each == 0 || points == Max
        ? null
        : $"mỗi lần {Each.InWords()} điểm, tối đa {Max.InWords()}, nên không có {points.InWords()} điểm";

    internal override IEnumerable<(string Place, string Problem)> Faults() =>
    [
        .. NotPositive("each", Each),
        .. NotPositive("max", Max),
        .. Each > Max ? [("each", $"{Each.InWords()} lớn hơn max {Max.InWords()}")] : Array.Empty<(string, string)>(),
    ];

    private protected override decimal PointsOf(Measurement fact) => fact.Actual >= Max / Each ? Max : fact.Actual * Each;
}
