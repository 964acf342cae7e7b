namespace ThiDua.Workflows.Rules.Conditions;

/// <summary>The answer of a condition: what is asked, whether it is met, and by which fact.</summary>
internal sealed record Finding(string Condition, bool Met, string Fact);
