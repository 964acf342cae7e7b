using ThiDua.Workflows.Rules.Conditions;

namespace ThiDua.Workflows.Rules;

/// <summary>The conditions that are put to one kind of subject, and the version of the rules they stand in.</summary>
internal sealed class AppliedConditions
{
    public AppliedConditions(IReadOnlyList<Rule> rules)
    {
        Rules = [.. rules];
        Conditions = [.. rules.Select(rule => (Condition)rule.Body)];
        Version = RuleVersion.Of(rules);
    }

    public Rule[] Rules { get; }

    public Condition[] Conditions { get; }

    public string Version { get; }
}
