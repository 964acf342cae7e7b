using System.Text.Json;
using ThiDua.Workflows.Awards;
using ThiDua.Workflows.Data;

namespace ThiDua.Workflows.Rules.Checks;

/// <summary>What must hold of a file of rules beside its form.</summary>
internal static class RuleCheck
{
    /// <summary>The faults of a file that is added to rules that stand already.</summary>
    public static IReadOnlyList<DataFault> Faults(
        RuleFile file, bool asDraft, IReadOnlyList<RuleEntry> standing, JsonSchema schema, AwardCatalogue awards)
    {
        DataFault[] faults =
        [
            .. DraftFaults(file, asDraft, standing),
            .. DataCheck.Duplicates([.. standing, .. file.Rules], rule => rule.Id, index => $"$.rules[{index - standing.Count}].id"),
            .. file.Rules.Index().SelectMany(rule => FaultsOf(rule.Item, $"$.rules[{rule.Index}]", schema, awards)),
            .. RuleOverlap.Faults(file.Rules, standing),
        ];

        // What a rule asks can only be compared when all rules can be read.
        return faults.Length > 0
            ? faults
            : [.. RuleLoosening.Faults(file.Rules, standing), .. RulePrerequisites.Faults(file.Rules, standing)];
    }

    private static IEnumerable<DataFault> DraftFaults(RuleFile file, bool asDraft, IReadOnlyList<RuleEntry> standing)
    {
        if (asDraft && file.Draft is null) yield return new DataFault("$", "thiếu 'draft': tệp không phải là dự thảo");
        if (!asDraft && file.Draft is not null) yield return new DataFault("$.draft", "là dự thảo, chỉ dùng để so sánh, không áp dụng");

        foreach (var (index, rule) in file.Rules.Index())
        {
            if (rule.Replaces is not { } replaced) continue;
            if (file.Draft is null) yield return new DataFault($"$.rules[{index}].replaces", "chỉ dự thảo mới được thay quy định khác");
            foreach (var (at, id) in replaced.Index())
            {
                if (standing.All(other => other.Id != id))
                    yield return new DataFault($"$.rules[{index}].replaces[{at}]", $"không có quy định '{id}'");
            }
        }
    }

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
}
