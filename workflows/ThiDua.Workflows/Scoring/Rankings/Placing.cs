namespace ThiDua.Workflows.Scoring.Rankings;

/// <summary>Puts units in their places: by their scores, and equal ones by one tie-break after the other.</summary>
internal static class Placing
{
    public static IReadOnlyList<RankedUnit> Of(RankingRegulation regulation, IReadOnlyList<RankingEntry> units)
    {
        var places = units
            .GroupBy(entry => entry.Total.Points)
            .OrderByDescending(equals => equals.Key)
            .SelectMany(equals => Separate([.. equals], regulation.TieBreaks, []));

        var ranked = new List<RankedUnit>();
        foreach (var (together, steps) in places)
        {
            var place = ranked.Count + 1;
            ranked.AddRange(together.Select(entry =>
                new RankedUnit(place, entry, together.Count > 1, [.. Sentences(regulation, place, entry, together, steps)])));
        }

        return ranked;
    }

    /// <summary>The units that stay together, from the best on, each lot with what was said on the way to it.</summary>
    private static IEnumerable<(IReadOnlyList<RankingEntry> Together, IReadOnlyList<string> Steps)> Separate(
        IReadOnlyList<RankingEntry> equals, IEnumerable<TieBreak> tieBreaks, IReadOnlyList<string> steps)
    {
        if (equals.Count == 1 || !tieBreaks.Any()) return [(equals, steps)];

        var (tie, rest) = (tieBreaks.First(), tieBreaks.Skip(1));
        if (equals.Any(entry => tie.ValueOf(entry) is null))
        {
            var passedOver = $"Chưa xét {tie.Words} vì chưa có số liệu của mọi đơn vị bằng nhau ({tie.Citation}).";
            return Separate(equals, rest, [.. steps, passedOver]);
        }

        var lots = equals.GroupBy(entry => tie.ValueOf(entry)!.Value);
        var ordered = tie.GreaterIsBetter ? lots.OrderByDescending(lot => lot.Key) : lots.OrderBy(lot => lot.Key);
        var values = string.Join(", ", ordered.SelectMany(lot => lot.Select(entry => $"{entry.Unit} {lot.Key.InWords()}")));
        var compared = $"Xét {tie.Words}: {values} ({tie.Citation}; {tie.Citation.Mark}).";
        return ordered.SelectMany(lot => Separate([.. lot], rest, [.. steps, compared]));
    }

    private static IEnumerable<string> Sentences(
        RankingRegulation regulation, int place, RankingEntry entry, IReadOnlyList<RankingEntry> together, IReadOnlyList<string> steps)
    {
        yield return $"Hạng {place}: {entry.Total.Points.InWords()} điểm ({regulation.Citation}; {regulation.Citation.Mark}).";
        if (steps.Count > 0) yield return "Có đơn vị bằng điểm, xét tiêu chí phụ theo thứ tự.";
        foreach (var step in steps) yield return step;

        var others = together.Where(other => other != entry).Select(other => other.Unit).ToList();
        if (others.Count > 0) yield return $"Không còn tiêu chí phụ nào tách được với {string.Join(", ", others)}: đồng hạng.";
    }
}
