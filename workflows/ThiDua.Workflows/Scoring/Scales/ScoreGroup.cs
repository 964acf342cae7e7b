using System.Text.Json.Serialization;

namespace ThiDua.Workflows.Scoring.Scales;

/// <summary>A group of criteria (nhóm tiêu chí).</summary>
/// <param name="Id">Its number in the scale: II.</param>
/// <param name="Title">Its Vietnamese title.</param>
/// <param name="Kind">Whether its points count, are added on top, or are taken away.</param>
/// <param name="Cap">The most that it counts (mức trần); null for deductions without a limit.</param>
/// <param name="Criteria">Its criteria.</param>
public sealed record ScoreGroup(string Id, string Title, ScoreGroupKind Kind, decimal? Cap, IReadOnlyList<ScoreCriterion> Criteria)
{
    /// <summary>Its indicators, in the order of the scale.</summary>
    [JsonIgnore]
    public IEnumerable<ScoreIndicator> Indicators => Criteria.SelectMany(criterion => criterion.Indicators);
}
