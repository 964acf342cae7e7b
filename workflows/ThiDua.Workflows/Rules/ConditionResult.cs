namespace ThiDua.Workflows.Rules;

/// <summary>One condition of a judgement.</summary>
/// <param name="RuleId">The id of the rule.</param>
/// <param name="Condition">What is asked, in Vietnamese.</param>
/// <param name="Met">Whether it is met.</param>
/// <param name="Fact">The fact that decided it, in Vietnamese.</param>
/// <param name="Citation">The clause, and whether it was verified.</param>
/// <param name="Note">What a reader should know of the rule, in Vietnamese; or null.</param>
/// <param name="Holds">Whether, when unmet, it only holds the dossier instead of ending it.</param>
public sealed record ConditionResult(
    string RuleId, string Condition, bool Met, string Fact, Citation Citation, string? Note, bool Holds);
