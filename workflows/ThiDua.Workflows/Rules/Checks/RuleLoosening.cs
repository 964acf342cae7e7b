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
            if (IsNational(rule)) continue;

            var body = BodyOf(rule);
            foreach (var other in national[rule.Kind].Where(other => RuleOverlap.Meet(other, rule)))
            {
                if (!Loosens(body, BodyOf(other))) continue;
                yield return new DataFault(
                    $"$.rules[{index}]", $"'{rule.Id}' nới lỏng điều kiện chung '{other.Id}' ({other.Citation})");
            }
        }
    }

    private static bool IsNational(RuleEntry rule) => (rule.Scope ?? RuleScope.Nation) == RuleScope.Nation;

    private static bool Loosens(object body, object national) => (body, national) switch
    {
        (Condition condition, Condition general) => condition.Loosens(general),
        (Consecutive consecutive, Consecutive general) => consecutive.Loosens(general),
        _ => false,
    };

    private static object BodyOf(RuleEntry rule) => RuleKind.All[rule.Kind].Read(rule.Parameters);
}
