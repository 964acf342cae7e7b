namespace ThiDua.Workflows.Rules;

/// <summary>The form of a file of rules.</summary>
internal sealed record RuleFile(DraftInfo? Draft, IReadOnlyList<RuleEntry> Rules);
