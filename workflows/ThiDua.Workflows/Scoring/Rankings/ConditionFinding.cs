namespace ThiDua.Workflows.Scoring.Rankings;

/// <summary>How a unit stands to a hard condition.</summary>
/// <param name="Condition">The code of the condition.</param>
/// <param name="Met">Whether it is met.</param>
/// <param name="Fact">The fact that decides it, in Vietnamese.</param>
public sealed record ConditionFinding(string Condition, bool Met, string Fact);
