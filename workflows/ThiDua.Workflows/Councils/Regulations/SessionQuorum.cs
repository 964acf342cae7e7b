using System.Text.Json.Serialization;
using ThiDua.Workflows.Voting;

namespace ThiDua.Workflows.Councils.Regulations;

/// <summary>The share of the members that must be present for a session to vote at all.</summary>
/// <param name="Numerator">At least 0.</param>
/// <param name="Denominator">At least 1.</param>
/// <param name="Citation">The clause.</param>
public sealed record SessionQuorum(int Numerator, int Denominator, Citation Citation)
{
    /// <summary>The share alone.</summary>
    [JsonIgnore]
    public Quorum Share => new(Numerator, Denominator);
}
