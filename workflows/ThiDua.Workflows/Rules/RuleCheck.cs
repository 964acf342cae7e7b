using System.Text.Json;
using ThiDua.Workflows.Awards;
using ThiDua.Workflows.Data;

namespace ThiDua.Workflows.Rules;

/// <summary>What must hold of a file of rules beside its form.</summary>
internal static class RuleCheck
{
    /// <summary>The faults of a file that is added to rules that stand already.</summary>
    public static IEnumerable<DataFault> Faults(
        RuleFile file, IReadOnlyList<RuleEntry> standing, JsonSchema schema, AwardCatalogue awards) =>
    [
        .. DataCheck.Duplicates([.. standing, .. file.Rules], rule => rule.Id, index => $"$.rules[{index - standing.Count}].id"),
        .. file.Rules.Index().SelectMany(rule => FaultsOf(rule.Item, $"$.rules[{rule.Index}]", schema, awards)),
        .. Overlaps(file.Rules, standing),
    ];

    private static IEnumerable<DataFault> FaultsOf(RuleEntry rule, string place, JsonSchema schema, AwardCatalogue awards)
    {
        foreach (var fault in DataCheck.UnknownAwards(rule.Awards, awards, $"{place}.awards")) yield return fault;

        if (rule.ValidTo < rule.ValidFrom)
            yield return new DataFault($"{place}.validTo", $"{rule.ValidTo:yyyy-MM-dd} trước validFrom {rule.ValidFrom:yyyy-MM-dd}");

        if (rule.Scope is { } scope && (scope.Of is null) != (scope.Level == RuleLevel.Nation))
            yield return new DataFault($"{place}.scope.of", "cần có mã của ngành, tỉnh hoặc đơn vị, và chỉ khi đó");

        foreach (var fault in FaultsOf(rule.Kind, rule.Parameters, place, schema)) yield return fault;
    }

    private static IEnumerable<DataFault> FaultsOf(string kind, JsonElement parameters, string place, JsonSchema schema)
    {
        if (!RuleKind.All.ContainsKey(kind))
            return [new DataFault($"{place}.kind", $"không có '{kind}'; hiện có: {string.Join(", ", RuleKind.All.Keys.Order())}")];

        DataFault[] faults = [.. schema.Check(parameters, schema.Definition(kind)!.Value, $"{place}.parameters")];
        return faults.Length > 0 || kind != "any-of" ? faults : AlternativeFaults(parameters, $"{place}.parameters.of", schema);
    }

    private static IEnumerable<DataFault> AlternativeFaults(JsonElement parameters, string place, JsonSchema schema) =>
        parameters.GetProperty("of").EnumerateArray().SelectMany((one, index) =>
        {
            var kind = one.GetProperty("kind").GetString()!;
            return RuleKind.All.TryGetValue(kind, out var known) && !known.IsCondition
                ? [new DataFault($"{place}[{index}].kind", $"'{kind}' không phải là điều kiện")]
                : FaultsOf(kind, one.GetProperty("parameters"), $"{place}[{index}]", schema);
        });

    /// <summary>Two rules that answer the same question for the same award, place and day leave it open which one holds.</summary>
    private static IEnumerable<DataFault> Overlaps(IReadOnlyList<RuleEntry> rules, IReadOnlyList<RuleEntry> standing)
    {
        var earlier = standing.ToLookup(rule => rule.Kind).ToDictionary(kind => kind.Key, kind => kind.ToList());
        foreach (var (index, rule) in rules.Index())
        {
            if (!RuleKind.All.TryGetValue(rule.Kind, out var kind)) continue;
            if (!earlier.TryGetValue(rule.Kind, out var others)) earlier.Add(rule.Kind, others = []);

            var other = others.Find(other => kind.IsOneValue && Overlap(other, rule));
            if (other is not null)
            {
                yield return new DataFault(
                    $"$.rules[{index}]", $"'{rule.Id}' trùng hiệu lực với '{other.Id}' cho cùng hình thức và phạm vi");
            }

            others.Add(rule);
        }
    }

    private static bool Overlap(RuleEntry one, RuleEntry other) =>
        (one.Scope ?? RuleScope.Nation) == (other.Scope ?? RuleScope.Nation)
        && one.Awards.Intersect(other.Awards).Any()
        && (one.Occasions is null || other.Occasions is null || one.Occasions.Intersect(other.Occasions).Any())
        && one.ValidFrom <= (other.ValidTo ?? DateOnly.MaxValue)
        && other.ValidFrom <= (one.ValidTo ?? DateOnly.MaxValue);
}
