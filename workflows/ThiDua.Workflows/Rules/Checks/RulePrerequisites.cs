using ThiDua.Workflows.Data;
using ThiDua.Workflows.Rules.Conditions;

namespace ThiDua.Workflows.Rules.Checks;

/// <summary>An award that in the end needs itself could never be given.</summary>
internal static class RulePrerequisites
{
    public static IEnumerable<DataFault> Faults(IReadOnlyList<RuleEntry> rules, IReadOnlyList<RuleEntry> standing)
    {
        var needs = standing.Concat(rules).SelectMany(NeedsOf).ToLookup(need => need.Award);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, rule) in rules.Index())
        {
            foreach (var need in NeedsOf(rule))
            {
                if (WayBack(need, need.Span, [need.Award, need.Needed], needs) is not { } circle) continue;
                if (told.Add(string.Join(' ', circle.Skip(1).Order())))
                    yield return new DataFault($"$.rules[{index}]", $"'{rule.Id}' tạo vòng điều kiện: {string.Join(" cần ", circle)}");
            }
        }
    }

    private static IReadOnlyList<string>? WayBack(
        Need last, RuleSpan span, IReadOnlyList<string> way, ILookup<string, Need> needs)
    {
        if (last.Needed == way[0]) return way;

        foreach (var next in needs[last.Needed])
        {
            var both = span.And(next.Span);
            if (both.IsEmpty || (next.Needed != way[0] && way.Contains(next.Needed))) continue;
            if (WayBack(next, both, [.. way, next.Needed], needs) is { } circle) return circle;
        }

        return null;
    }

    private static IEnumerable<Need> NeedsOf(RuleEntry rule) =>
        from award in rule.Awards
        from needed in NeededBy(rule, award)
        select new Need(award, needed, RuleSpan.Of(rule));

    /// <summary>What must have been given before; of several that do as well, none must.</summary>
    private static IEnumerable<string> NeededBy(RuleEntry rule, string award) => RuleKind.All[rule.Kind].Read(rule.Parameters) switch
    {
        AwardsHeld held => held.AnyOf.Take(held.AnyOf.Count == 1 ? 1 : 0).Concat(Given(held.After)),
        Rated rated => Given(rated.After),
        Conditions.Initiatives initiatives => Given(initiatives.After),
        MeetsStandard standard when standard.Award != award => [standard.Award],
        _ => [],
    };

    private static IEnumerable<string> Given(string? award) => award is null ? [] : [award];

    private sealed record Need(string Award, string Needed, RuleSpan Span);
}
