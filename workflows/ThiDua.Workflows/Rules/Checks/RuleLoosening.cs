using ThiDua.Workflows.Data;
using ThiDua.Workflows.Rules.Conditions;

namespace ThiDua.Workflows.Rules.Checks;

/// <summary>A sector, province or unit may ask more than the nation does, not less.</summary>
internal static class RuleLoosening
{
    public static IEnumerable<DataFault> Faults(IReadOnlyList<RuleEntry> rules, IReadOnlyList<RuleEntry> standing)
    {
        var national = standing.Concat(rules).Where(IsNational).ToLookup(rule => rule.Kind);
        foreach (var (index, rule) in rules.Index())
        {
            if (IsNational(rule) || !RuleKind.All[rule.Kind].IsCondition) continue;

            var condition = BodyOf(rule);
            foreach (var other in national[rule.Kind].Where(other => RuleOverlap.Meet(other, rule)))
            {
                if (condition.Loosens(BodyOf(other)))
                    yield return new DataFault($"$.rules[{index}]", $"'{rule.Id}' nới lỏng điều kiện chung '{other.Id}' ({other.Citation})");
            }
        }
    }

    private static bool IsNational(RuleEntry rule) => (rule.Scope ?? RuleScope.Nation) == RuleScope.Nation;

    private static Condition BodyOf(RuleEntry rule) => (Condition)RuleKind.All[rule.Kind].Read(rule.Parameters);
}
