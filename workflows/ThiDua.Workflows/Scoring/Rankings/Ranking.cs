using ThiDua.Workflows.Data;

namespace ThiDua.Workflows.Scoring.Rankings;

/// <summary>The units of a bloc in their places (xếp hạng).</summary>
/// <param name="Regulation">By which they are ranked.</param>
/// <param name="Ranked">From the best on; of units that share a place, in the order of their names.</param>
/// <param name="Excluded">The units that a hard condition excludes, in the order of their names.</param>
public sealed record Ranking(RankingRegulation Regulation, IReadOnlyList<RankedUnit> Ranked, IReadOnlyList<ExcludedUnit> Excluded)
{
    /// <summary>How many units the bloc has, excluded ones included.</summary>
    public int BlocSize => Ranked.Count + Excluded.Count;

    /// <summary>Ranks the units of a bloc.</summary>
    /// <exception cref="ScoringException">A unit is given twice, or two units are scored by different scales.</exception>
    /// <exception cref="UnknownNameException">A tie-break names an unknown group, or a finding an unknown condition.</exception>
    public static Ranking Of(RankingRegulation regulation, IEnumerable<RankingEntry> entries)
    {
        RankingEntry[] units = [.. entries.OrderBy(entry => entry.Unit, StringComparer.Ordinal)];
        Refuse(regulation, units);

        var excluded = units
            .Select(entry => new ExcludedUnit(entry, [.. Unmet(regulation, entry)]))
            .Where(unit => unit.Sentences.Count > 0)
            .ToList();
        var rest = units.Except(excluded.Select(unit => unit.Entry)).ToList();

        return new Ranking(regulation, Placing.Of(regulation, rest), excluded);
    }

    private static IEnumerable<string> Unmet(RankingRegulation regulation, RankingEntry entry)
    {
        foreach (var condition in regulation.Conditions)
        {
            var findings = entry.Findings.Where(finding => finding.Condition == condition.Code).ToList();
            var fact = findings.Count == 0 ? "chưa có số liệu" : findings.FirstOrDefault(finding => !finding.Met)?.Fact;
            if (fact is not null)
            {
                yield return $"Không xếp hạng: không đạt điều kiện “{condition.Text}” "
                    + $"({condition.Citation}; {condition.Citation.Mark}): {fact}.";
            }
        }
    }

    private static void Refuse(RankingRegulation regulation, RankingEntry[] units)
    {
        if (units.CountBy(entry => entry.Unit).FirstOrDefault(count => count.Value > 1).Key is { } twice)
            throw new ScoringException($"Đơn vị '{twice}' có hai lần trong bảng xếp hạng.");

        var scales = units.Select(entry => entry.Total.Scale).DistinctBy(scale => scale.Version).ToList();
        if (scales.Count > 1)
        {
            var names = string.Join(", ", scales.Select(scale => $"'{scale.Scale}' bản '{scale.Edition}'"));
            throw new ScoringException($"Không thể xếp hạng các đơn vị chấm theo thang điểm khác nhau: {names}.");
        }

        var groups = scales.SelectMany(scale => scale.Groups).Select(group => group.Id).ToList();
        var compared = regulation.TieBreaks.Select(tie => tie.Group).OfType<string>();
        if (scales.Count > 0 && compared.FirstOrDefault(group => !groups.Contains(group)) is { } unknown)
            throw new UnknownNameException("nhóm tiêu chí trong thang điểm", unknown, groups);

        var known = regulation.Conditions.Select(condition => condition.Code).ToList();
        if (units.SelectMany(entry => entry.Findings).FirstOrDefault(finding => !known.Contains(finding.Condition)) is { } stray)
            throw new UnknownNameException("điều kiện xếp hạng", stray.Condition, known);
    }
}
