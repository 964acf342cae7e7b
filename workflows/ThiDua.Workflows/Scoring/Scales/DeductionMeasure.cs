using System.Text.Json.Serialization;

namespace ThiDua.Workflows.Scoring.Scales;

/// <summary>Points taken away (điểm trừ). They are written as positive numbers.</summary>
/// <param name="Each">The points of one time.</param>
/// <param name="Max">The most of all times.</param>
public sealed record DeductionMeasure(decimal Each, decimal Max) : CountMeasure(Each, Max)
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override ScoreGroupKind Group => ScoreGroupKind.Deduction;
}
