using System.Text.Json.Serialization;

namespace ThiDua.Workflows.Scoring.Scales;

/// <summary>Points on top (điểm thưởng).</summary>
/// <param name="Each">The points of one time.</param>
/// <param name="Max">The most of all times.</param>
public sealed record BonusMeasure(decimal Each, decimal Max) : CountMeasure(Each, Max)
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override ScoreGroupKind Group => ScoreGroupKind.Bonus;
}
