using System.Text.Json.Serialization;

namespace ThiDua.Workflows.Initiatives.Regulations;

/// <summary>How initiatives are read before the council meets (chấm sáng kiến).</summary>
/// <param name="Readers">How many read each.</param>
/// <param name="PassPercent">The share of the points of all readers that it takes, 1 to 100.</param>
/// <param name="MostApart">By how many points the readers may differ; beyond that another one reads.</param>
/// <param name="Criteria">What they judge.</param>
/// <param name="Citation">The clause.</param>
public sealed record ReadingRule(int Readers, int PassPercent, int MostApart, IReadOnlyList<ReadingCriterion> Criteria, Citation Citation)
{
    /// <summary>The most points that a reader can give.</summary>
    [JsonIgnore]
    public int Max => Criteria.Sum(criterion => criterion.Max);
}
