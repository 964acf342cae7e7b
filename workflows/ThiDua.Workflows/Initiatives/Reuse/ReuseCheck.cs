using ThiDua.Workflows.Initiatives.Similarity;

namespace ThiDua.Workflows.Initiatives.Reuse;

/// <summary>Finds initiatives that are used twice, used by somebody else, or are another one under a new name.</summary>
public static class ReuseCheck
{
    /// <summary>Every finding, in the order of year, award and dossier; of one use in the order of <see cref="ReuseKind"/>.</summary>
    /// <param name="register">The register.</param>
    /// <param name="uses">Every use that is known, past ones too.</param>
    /// <param name="lineage">Which units were joined.</param>
    public static IReadOnlyList<ReuseFinding> Of(InitiativeRegister register, IEnumerable<InitiativeUse> uses, UnitLineage lineage)
    {
        InitiativeUse[] ordered =
        [
            .. uses.Distinct()
                .OrderBy(use => use.Year)
                .ThenBy(use => use.Award, StringComparer.Ordinal)
                .ThenBy(use => use.Dossier, StringComparer.Ordinal)
                .ThenBy(use => use.Initiative, StringComparer.Ordinal),
        ];
        var byInitiative = ordered.ToLookup(use => use.Initiative, StringComparer.Ordinal);
        var pairs = SimilarInitiatives.Find(register.Records.Values.Select(record => record.Initiative), register.Regulation.Similarity)
            .ToLookup(pair => pair.Later.Code, StringComparer.Ordinal);

        return
        [
            .. ordered.SelectMany(use => new[] { Authorship(register, use), Earlier(register, use, byInitiative[use.Initiative]) }
                .OfType<ReuseFinding>()
                .Concat(pairs[use.Initiative].Select(pair => Alike(use, pair, [.. byInitiative[pair.Earlier.Code]], lineage)))),
        ];
    }

    private static ReuseFinding? Authorship(InitiativeRegister register, InitiativeUse use)
    {
        if (!register.Records.TryGetValue(use.Initiative, out var record))
            return Finding(ReuseKind.NotRegistered, use, $"nêu sáng kiến '{use.Initiative}' không có trong sổ đăng ký");

        var (share, rule) = (record.Initiative.ShareOf(use.Person), register.Regulation.Authorship);
        return share == 0
                ? Finding(ReuseKind.NotAuthor, use, $"nêu sáng kiến '{use.Initiative}' của người khác: '{use.Person}' không phải tác giả")
            : share < rule.LeastPercent
                ? Finding(
                    ReuseKind.ShareTooSmall,
                    use,
                    $"nêu sáng kiến '{use.Initiative}' mà '{use.Person}' chỉ đóng góp {share} %, "
                        + $"cần từ {rule.LeastPercent} % ({rule.Citation})")
            : null;
    }

    /// <summary>Of a third use the first one is named: with it the initiative was spent.</summary>
    private static ReuseFinding? Earlier(InitiativeRegister register, InitiativeUse use, IEnumerable<InitiativeUse> same)
    {
        var first = same.First(other => other.Person == use.Person);
        if (first == use) return null;

        var allowed = register.Regulation.Reuse.FirstOrDefault(rule => rule.First == first.Award && rule.Then == use.Award)?.Citation;
        return Finding(
            ReuseKind.UsedTwice,
            use,
            $"nêu sáng kiến '{use.Initiative}' đã dùng trong hồ sơ {first.InWords}"
                + (allowed is null ? "" : $"; được phép theo {allowed}"))
            with { Others = [first], AllowedBy = allowed };
    }

    private static ReuseFinding Alike(InitiativeUse use, SimilarPair pair, IReadOnlyList<InitiativeUse> others, UnitLineage lineage)
    {
        var merged = lineage.AreJoined(pair.Earlier.Unit, pair.Later.Unit);
        var measure = pair.SameTitle ? $"cùng tên, trùng {pair.Percent} %" : $"trùng {pair.Percent} %";
        var units = merged ? $" của '{pair.Earlier.Unit}', đơn vị đã sáp nhập với '{pair.Later.Unit}'" : "";
        var used = others.Count == 0 ? "" : $", đã dùng trong hồ sơ {string.Join(", ", others.Select(other => other.InWords))}";

        return Finding(
            merged ? ReuseKind.MergedUnits : ReuseKind.NearDuplicate,
            use,
            $"nêu sáng kiến '{use.Initiative}' {measure} với sáng kiến '{pair.Earlier.Code}'{units}{used}") with { Others = others };
    }

    private static ReuseFinding Finding(ReuseKind kind, InitiativeUse use, string problem) =>
        new(kind, use, [], null, $"Hồ sơ {use.InWords} {problem}.");
}
