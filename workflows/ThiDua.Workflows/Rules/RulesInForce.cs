using ThiDua.Workflows.Awards;
using ThiDua.Workflows.Rules.Conditions;

namespace ThiDua.Workflows.Rules;

/// <summary>The rules that hold for an award, an occasion, a place and a time.</summary>
internal sealed class RulesInForce
{
    private readonly Rule[] _rules;
    private readonly AppliedConditions?[,] _applied =
        new AppliedConditions?[Enum.GetValues<SubjectKind>().Length, Enum.GetValues<Procedure>().Length];

    public RulesInForce(IEnumerable<Rule> rules) => _rules = [.. rules];

    /// <summary>The conditions for a kind of subject. Of a kind that says one value, the nearest rule holds.</summary>
    public AppliedConditions ConditionsFor(SubjectKind subject, Procedure procedure) =>
        _applied[(int)subject, (int)procedure] ??= new AppliedConditions(
            [.. _rules.Where(rule => rule.Body is Condition condition && condition.AppliesTo(procedure)
                && (rule.Subject ?? subject) == subject && !IsOutranked(rule))],
            Nearest<Consecutive>());

    /// <summary>All rules whose body is such a one, in the order of the book.</summary>
    public IReadOnlyList<Rule> Of<T>() => [.. _rules.Where(rule => rule.Body is T)];

    /// <summary>The rule of the nearest scope that gives such a value, or null.</summary>
    public Rule? Nearest<T>()
    {
        Rule? nearest = null;
        foreach (var rule in _rules)
        {
            if (rule.Body is T && (nearest is null || rule.Scope.Level > nearest.Scope.Level)) nearest = rule;
        }

        return nearest;
    }

    private bool IsOutranked(Rule rule) => RuleKind.All[rule.Kind].IsOneValue
        && Array.Exists(_rules, other => other.Kind == rule.Kind && other.Scope.Level > rule.Scope.Level);
}
