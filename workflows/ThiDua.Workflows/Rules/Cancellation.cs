namespace ThiDua.Workflows.Rules;

/// <summary>Whether a decision on an award is to be cancelled (hủy bỏ quyết định khen thưởng).</summary>
/// <param name="Award">The code of the award.</param>
/// <param name="Date">The day whose rules were applied.</param>
/// <param name="Grounds">Every ground that the rules know, found or not.</param>
/// <param name="Recovers">What is to be taken back; nothing when no ground was found.</param>
/// <param name="RuleSetVersion">Lowercase hexadecimal SHA-256 over the applied rules.</param>
public sealed record Cancellation(
    string Award, DateOnly Date, IReadOnlyList<GroundResult> Grounds, IReadOnlyList<Recovery> Recovers, string RuleSetVersion)
{
    /// <summary>Whether at least one ground was found.</summary>
    public bool IsDue => Grounds.Any(ground => ground.Found);
}
