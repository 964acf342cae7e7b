namespace ThiDua.Workflows.Scoring.Scales;

/// <summary>Points by the share of the plan reached (tỷ lệ thực hiện): max × min(actual / plan, 1), nothing below a floor.</summary>
/// <param name="Max">The points of a plan fulfilled.</param>
/// <param name="FloorPercent">The share below which there are no points, 0 to 100.</param>
public sealed record RatioMeasure(decimal Max, int FloorPercent) : Measure
{
    /// <inheritdoc/>
    public override decimal Max { get; } = Max;

    internal override string? Misfit(Measurement fact) =>
        base.Misfit(fact)
        ?? (fact.Plan is not { } plan ? "thiếu số kế hoạch" : plan <= 0 ? "số kế hoạch phải lớn hơn 0" : null);

    internal override IEnumerable<(string Place, string Problem)> Faults() => NotPositive("max", Max);

    private protected override decimal PointsOf(Measurement fact)
    {
        var plan = fact.Plan!.Value;
        return fact.Actual >= plan ? Max
            : fact.Actual < plan / 100 * FloorPercent ? 0
            : Max * fact.Actual / plan;
    }
}
