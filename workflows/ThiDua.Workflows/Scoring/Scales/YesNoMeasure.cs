namespace ThiDua.Workflows.Scoring.Scales;

/// <summary>All points or none (đạt, không đạt).</summary>
/// <param name="Max">The points when it was done.</param>
public sealed record YesNoMeasure(decimal Max) : Measure
{
    /// <inheritdoc/>
    public override decimal Max { get; } = Max;

    internal override string? Misfit(Measurement fact) => fact.Actual is 0 or 1 ? null : "chỉ nhận 1 (đạt) hoặc 0 (không đạt)";

    internal override string? Impossible(decimal points) =>
        points == 0 || points == Max ? null : $"chỉ có 0 hoặc {Max.InWords()} điểm, không có {points.InWords()} điểm";

    internal override IEnumerable<(string Place, string Problem)> Faults() => NotPositive("max", Max);

    private protected override decimal PointsOf(Measurement fact) => fact.Actual * Max;
}
