using System.Text.Json;
using ThiDua.Workflows.Data;

namespace ThiDua.Workflows.Rules.Tables;

/// <summary>What must hold of a decision table beside its form.</summary>
internal static class TableCheck
{
    public static IReadOnlyList<DataFault> Faults(TableEntry table)
    {
        DataFault[] faults =
        [
            .. DataCheck.Duplicates(table.Facts, fact => fact.Name, index => $"$.facts[{index}].name"),
            .. DataCheck.Duplicates(table.Rows, row => row.Id, index => $"$.rows[{index}].id"),
            .. table.Facts.Index().SelectMany(fact => FaultsOf(fact.Item, $"$.facts[{fact.Index}]")),
            .. table.Rows.Index().SelectMany(row => FaultsOf(row.Item, table, $"$.rows[{row.Index}]")),
        ];
        if (table.ValidTo < table.ValidFrom)
            return [.. faults, new DataFault("$.validTo", $"{table.ValidTo:yyyy-MM-dd} trước validFrom {table.ValidFrom:yyyy-MM-dd}")];

        // Which facts a row covers can only be said when facts and rows make sense.
        return faults.Length > 0 ? faults : [.. TableCoverage.Faults(table)];
    }

    private static IEnumerable<DataFault> FaultsOf(TableFact fact, string place)
    {
        if (fact.Values is null ? fact.Minimum is null || fact.Maximum is null : fact.Minimum is not null || fact.Maximum is not null)
            yield return new DataFault(place, "cần 'values', hoặc cả 'minimum' và 'maximum'");
        else if (fact.Minimum > fact.Maximum)
            yield return new DataFault(place, $"minimum {fact.Minimum} lớn hơn maximum {fact.Maximum}");
        if (fact.Values?.Distinct().Count() < fact.Values?.Count)
            yield return new DataFault($"{place}.values", "có giá trị trùng nhau");
    }

    private static IEnumerable<DataFault> FaultsOf(RowEntry row, TableEntry table, string place)
    {
        foreach (var (name, test) in row.When)
        {
            if (table.Facts.FirstOrDefault(fact => fact.Name == name) is not { } fact)
            {
                var known = string.Join(", ", table.Facts.Select(one => one.Name));
                yield return new DataFault($"{place}.when.{name}", $"không có dữ kiện này; hiện có: {known}");
            }
            else if (Problem(fact, test) is { } problem)
            {
                yield return new DataFault($"{place}.when.{name}", problem);
            }
        }

        string[] outputs = [.. row.Then.EnumerateObject().Select(output => output.Name).Order(StringComparer.Ordinal)];
        if (!outputs.SequenceEqual(table.Outputs.Order(StringComparer.Ordinal)))
            yield return new DataFault($"{place}.then", $"phải có đúng: {string.Join(", ", table.Outputs)}");
        if (row.Then.EnumerateObject().Any(output => output.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array))
            yield return new DataFault($"{place}.then", "mỗi kết quả là một chuỗi, số hoặc true, false");
    }

    private static string? Problem(TableFact fact, FactTest test)
    {
        if (fact.Values is not { } values)
        {
            var isRange = test.In is null && (test.From ?? test.To) is not null && (test.From ?? int.MinValue) <= (test.To ?? int.MaxValue);
            return isRange ? null : "phải là khoảng số 'from', 'to'";
        }

        return test.In is null || test.From is not null || test.To is not null ? "phải là danh sách 'in'"
            : test.In.FirstOrDefault(value => !values.Contains(value)) is { } unknown
                ? $"'{unknown}' không hợp lệ; phải là một trong: {fact.Expected}"
            : null;
    }
}
