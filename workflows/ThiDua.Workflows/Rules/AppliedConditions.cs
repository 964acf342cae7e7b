using ThiDua.Workflows.Rules.Conditions;

namespace ThiDua.Workflows.Rules;

/// <summary>The conditions that are put to one kind of subject, and the version of the rules that then decide.</summary>
internal sealed class AppliedConditions
{
    public AppliedConditions(IReadOnlyList<Rule> rules, Rule? consecutive)
    {
        Rules = [.. rules];
        Conditions = [.. rules.Select(rule => (Condition)rule.Body)];
        Consecutive = (Consecutive?)consecutive?.Body ?? Consecutive.EveryYear;
        Version = RuleVersion.Of(consecutive is null ? rules : [.. rules, consecutive]);
    }

    public Rule[] Rules { get; }

    public Condition[] Conditions { get; }

    public Consecutive Consecutive { get; }

    public bool AllowSimplified => Array.Exists(Conditions, condition => condition is SimplifiedAllowed);

    public string Version { get; }
}
