namespace ThiDua.Workflows.Rules;

/// <summary>How a dossier stands under the rules of a date.</summary>
/// <param name="Award">The code of the award.</param>
/// <param name="Date">The date whose rules were applied.</param>
/// <param name="Verdict">What follows from the conditions.</param>
/// <param name="Conditions">Every condition, met or unmet, in the order of the rules.</param>
/// <param name="RuleSetVersion">Lowercase hexadecimal SHA-256 over the applied rules.</param>
public sealed record Judgement(
    string Award, DateOnly Date, Verdict Verdict, IReadOnlyList<ConditionResult> Conditions, string RuleSetVersion)
{
    /// <summary>The conditions that are not met.</summary>
    public IEnumerable<ConditionResult> Unmet => Conditions.Where(condition => !condition.Met);
}
