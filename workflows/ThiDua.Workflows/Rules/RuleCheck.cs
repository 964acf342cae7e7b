using ThiDua.Workflows.Awards;
using ThiDua.Workflows.Data;

namespace ThiDua.Workflows.Rules;

/// <summary>What must hold of a file of rules beside its form.</summary>
internal static class RuleCheck
{
    public static IEnumerable<DataFault> Faults(RuleFile file, JsonSchema schema, AwardCatalogue awards) =>
    [
        .. DataCheck.Duplicates(file.Rules, rule => rule.Id, index => $"$.rules[{index}].id"),
        .. file.Rules.Index().SelectMany(rule => FaultsOf(rule.Item, $"$.rules[{rule.Index}]", schema, awards)),
        .. Overlaps(file.Rules),
    ];

    private static IEnumerable<DataFault> FaultsOf(RuleEntry rule, string place, JsonSchema schema, AwardCatalogue awards)
    {
        foreach (var fault in DataCheck.UnknownAwards(rule.Awards, awards, $"{place}.awards")) yield return fault;

        if (rule.ValidTo < rule.ValidFrom)
            yield return new DataFault($"{place}.validTo", $"{rule.ValidTo:yyyy-MM-dd} trước validFrom {rule.ValidFrom:yyyy-MM-dd}");

        if (rule.Scope is { } scope && (scope.Of is null) != (scope.Level == RuleLevel.Nation))
            yield return new DataFault($"{place}.scope.of", "cần có mã của ngành, tỉnh hoặc đơn vị, và chỉ khi đó");

        if (!RuleKind.All.ContainsKey(rule.Kind))
        {
            yield return new DataFault($"{place}.kind", $"không có '{rule.Kind}'; hiện có: {string.Join(", ", RuleKind.All.Keys.Order())}");
            yield break;
        }

        foreach (var fault in schema.Check(rule.Parameters, schema.Definition(rule.Kind)!.Value, $"{place}.parameters")) yield return fault;
    }

    /// <summary>Two rules that answer the same question for the same award, place and day leave it open which one holds.</summary>
    private static IEnumerable<DataFault> Overlaps(IReadOnlyList<RuleEntry> rules)
    {
        for (var later = 1; later < rules.Count; later++)
        {
            var rule = rules[later];
            if (!RuleKind.All.TryGetValue(rule.Kind, out var kind) || !kind.IsOneValue) continue;

            var earlier = rules.Take(later).FirstOrDefault(other => other.Kind == rule.Kind && Overlap(other, rule));
            if (earlier is not null)
            {
                yield return new DataFault(
                    $"$.rules[{later}]", $"'{rule.Id}' trùng hiệu lực với '{earlier.Id}' cho cùng hình thức và phạm vi");
            }
        }
    }

    private static bool Overlap(RuleEntry one, RuleEntry other) =>
        (one.Scope ?? RuleScope.Nation) == (other.Scope ?? RuleScope.Nation)
        && one.Awards.Intersect(other.Awards).Any()
        && one.ValidFrom <= (other.ValidTo ?? DateOnly.MaxValue)
        && other.ValidFrom <= (one.ValidTo ?? DateOnly.MaxValue);
}
