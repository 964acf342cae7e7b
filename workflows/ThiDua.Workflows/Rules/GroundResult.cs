namespace ThiDua.Workflows.Rules;

/// <summary>A ground for cancelling, and whether it was found.</summary>
/// <param name="RuleId">The id of the rule.</param>
/// <param name="Ground">The ground.</param>
/// <param name="Text">Its wording, in Vietnamese.</param>
/// <param name="Found">Whether it was found.</param>
/// <param name="Citation">The clause, and whether it was verified.</param>
public sealed record GroundResult(string RuleId, CancellationGround Ground, string Text, bool Found, Citation Citation);
