using ThiDua.Workflows.Data;

namespace ThiDua.Workflows.Rules.Tables;

/// <summary>
/// Which facts the rows of a table cover. The values of a fact between which no row draws a line make one cell; every combination
/// of cells is looked at, so the answer is exact.
/// </summary>
internal static class TableCoverage
{
    public static IEnumerable<DataFault> Faults(TableEntry table)
    {
        var answering = new bool[table.Rows.Count];
        var overlaps = new HashSet<(int, int)>();
        string? gap = null;
        foreach (var places in Combinations(table))
        {
            int[] fits = [.. Enumerable.Range(0, table.Rows.Count).Where(row => Fits(table, table.Rows[row], places))];
            if (fits.Length == 0) gap ??= Words(table, places);
            else answering[fits[0]] = true;
            if (table.HitPolicy == HitPolicy.Unique && fits.Length > 1 && overlaps.Add((fits[0], fits[1])))
            {
                yield return new DataFault(
                    $"$.rows[{fits[1]}]", $"'{table.Rows[fits[1]].Id}' trùng với '{table.Rows[fits[0]].Id}' khi {Words(table, places)}");
            }
        }

        if (table.Complete && gap is not null) yield return new DataFault("$.rows", $"không có dòng nào cho {gap}");
        if (table.HitPolicy != HitPolicy.First) yield break;

        foreach (var row in Enumerable.Range(0, table.Rows.Count).Where(row => !answering[row]))
            yield return new DataFault($"$.rows[{row}]", $"'{table.Rows[row].Id}' không bao giờ được áp dụng vì các dòng ở trên");
    }

    private static bool Fits(TableEntry table, RowEntry row, IReadOnlyList<int> places) => !table.Facts.Index()
        .Any(fact => row.When.TryGetValue(fact.Item.Name, out var test) && !test.Admits(fact.Item, places[fact.Index]));

    private static IEnumerable<IReadOnlyList<int>> Combinations(TableEntry table) => table.Facts.Aggregate(
        (IEnumerable<IReadOnlyList<int>>)[[]],
        (combinations, fact) => combinations.SelectMany(
            places => Cells(table, fact).Select(place => (IReadOnlyList<int>)[.. places, place])));

    /// <summary>One value of each cell: each of a list, and of numbers the first of every stretch.</summary>
    private static IEnumerable<int> Cells(TableEntry table, TableFact fact)
    {
        var (first, last) = fact.Domain;
        if (fact.Values is not null) return Enumerable.Range(first, last - first + 1);

        return table.Rows.SelectMany(row => row.When.TryGetValue(fact.Name, out var test) ? (int?[])[test.From, test.To + 1] : [])
            .OfType<int>().Append(first).Where(number => first <= number && number <= last).Distinct().Order();
    }

    private static string Words(TableEntry table, IReadOnlyList<int> places) =>
        string.Join(", ", table.Facts.Index().Select(fact => $"{fact.Item.Name} = {fact.Item.TextOf(places[fact.Index])}"));
}
