using ThiDua.Workflows.Data;

namespace ThiDua.Workflows.Rules.Checks;

/// <summary>Two rules that answer the same question for the same award, place and day leave it open which one holds.</summary>
internal static class RuleOverlap
{
    public static IEnumerable<DataFault> Faults(IReadOnlyList<RuleEntry> rules, IReadOnlyList<RuleEntry> standing)
    {
        var earlier = standing.GroupBy(rule => rule.Kind).ToDictionary(kind => kind.Key, kind => kind.ToList());
        foreach (var (index, rule) in rules.Index())
        {
            if (!RuleKind.All.TryGetValue(rule.Kind, out var kind) || !kind.IsOneValue) continue;
            if (!earlier.TryGetValue(rule.Kind, out var others)) earlier.Add(rule.Kind, others = []);

            if (others.Find(other => Overlap(other, rule)) is { } other)
            {
                yield return new DataFault(
                    $"$.rules[{index}]", $"'{rule.Id}' trùng hiệu lực với '{other.Id}' cho cùng hình thức và phạm vi");
            }

            others.Add(rule);
        }
    }

    /// <summary>Whether two rules of one kind can be put to the same dossier.</summary>
    public static bool Meet(RuleEntry one, RuleEntry other) =>
        one.Awards.Intersect(other.Awards).Any()
        && (one.Occasions is null || other.Occasions is null || one.Occasions.Intersect(other.Occasions).Any())
        && (one.Subject is null || other.Subject is null || one.Subject == other.Subject)
        && !RuleSpan.Of(one).And(RuleSpan.Of(other)).IsEmpty;

    private static bool Overlap(RuleEntry one, RuleEntry other) =>
        (one.Scope ?? RuleScope.Nation) == (other.Scope ?? RuleScope.Nation)
        && Meet(one, other)
        && other.Replaces?.Contains(one.Id) != true;
}
