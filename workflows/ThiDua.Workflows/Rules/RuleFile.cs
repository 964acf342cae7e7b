namespace ThiDua.Workflows.Rules;

/// <summary>The form of rules.json.</summary>
internal sealed record RuleFile(IReadOnlyList<RuleEntry> Rules);
