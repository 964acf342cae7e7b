namespace ThiDua.Workflows.Rules;

/// <summary>A value and the rule that gives it.</summary>
/// <param name="Value">The value.</param>
/// <param name="RuleId">The id of the rule.</param>
/// <param name="Citation">Where it stands, and whether that was verified.</param>
/// <param name="Note">What a reader should know of the rule, in Vietnamese; or null.</param>
/// <param name="RuleVersion">Lowercase hexadecimal SHA-256 of the rule.</param>
public sealed record Ruled<T>(T Value, string RuleId, Citation Citation, string? Note, string RuleVersion);
