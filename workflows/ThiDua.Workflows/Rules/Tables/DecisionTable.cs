using System.Security.Cryptography;
using System.Text.Json;
using ThiDua.Engine.Values;
using ThiDua.Workflows.Data;

namespace ThiDua.Workflows.Rules.Tables;

/// <summary>
/// A decision table (bảng quyết định): rows that ask for named facts and answer with values, under a stated hit policy. It is
/// checked when it is read: rows that could both answer where one may, and facts that no row answers where all must be answered.
/// </summary>
public sealed class DecisionTable
{
    private static readonly JsonSchema Schema = JsonSchema.Embedded("decision-table.schema.json");

    internal DecisionTable(TableEntry entry)
    {
        (Id, Title, HitPolicy, Complete) = (entry.Id, entry.Title, entry.HitPolicy, entry.Complete);
        (ValidFrom, ValidTo, Facts) = (entry.ValidFrom, entry.ValidTo, entry.Facts);
        Rows = [.. entry.Rows.Select(row => row.ToRow())];
        Version = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(entry, DataJson.Default.TableEntry)));
    }

    /// <summary>Its id; the same table of another time has the same.</summary>
    public string Id { get; }

    /// <summary>What it decides, in Vietnamese.</summary>
    public string Title { get; }

    /// <summary>What it means when several rows fit.</summary>
    public HitPolicy HitPolicy { get; }

    /// <summary>Whether some row answers whatever the facts are.</summary>
    public bool Complete { get; }

    /// <summary>The first day on which it holds.</summary>
    public DateOnly ValidFrom { get; }

    /// <summary>The last day, or null while none is set.</summary>
    public DateOnly? ValidTo { get; }

    /// <summary>The facts it asks for.</summary>
    public IReadOnlyList<TableFact> Facts { get; }

    /// <summary>Its rows, from the top.</summary>
    public IReadOnlyList<TableRow> Rows { get; }

    /// <summary>Lowercase hexadecimal SHA-256 of all that it says.</summary>
    public string Version { get; }

    /// <summary>A table from a text of the form of <c>decision-table.schema.json</c>.</summary>
    /// <param name="json">The text.</param>
    /// <param name="file">The name that an error gives the text.</param>
    /// <exception cref="DataFileException">The text is not of that form, or has an overlap or a gap where it may not.</exception>
    public static DecisionTable Load(string json, string file) =>
        new(DataFile.Read(file, json, Schema, DataJson.Default.TableEntry, TableCheck.Faults));

    /// <summary>What it answers, by which rows, and why not by the others.</summary>
    /// <param name="facts">An object with each fact; true and false are "yes" and "no".</param>
    /// <exception cref="TableFactException">A fact is missing, or has a value that it cannot have.</exception>
    public TableAnswer Evaluate(Value facts)
    {
        var places = PlacesOf(facts);
        var (hits, misses) = (new List<TableRow>(), new List<RowMiss>());
        foreach (var row in Rows)
        {
            string[] reasons = [.. Facts.Index().Where(fact => row.When.TryGetValue(fact.Item.Name, out var test)
                    && !test.Admits(fact.Item, places[fact.Index]))
                .Select(fact => $"{fact.Item.Title}: {fact.Item.TextOf(places[fact.Index])}, cần {row.When[fact.Item.Name]}")];
            if (reasons.Length == 0 && HitPolicy == HitPolicy.First && hits.Count > 0)
                reasons = [$"dòng '{hits[0].Id}' ở trên đã áp dụng"];
            if (reasons.Length == 0) hits.Add(row);
            else misses.Add(new RowMiss(row, reasons));
        }

        return new TableAnswer(Id, hits, misses, Version);
    }

    private int[] PlacesOf(Value facts)
    {
        var known = facts.AsObject().ToDictionary();
        var problems = Facts.Where(fact => !known.ContainsKey(fact.Name)).Select(fact => $"thiếu dữ kiện '{fact.Name}' ({fact.Title})")
            .Concat(Facts.Where(fact => known.TryGetValue(fact.Name, out var value) && fact.PlaceOf(value) is null)
                .Select(fact => $"'{fact.Name}' là {known[fact.Name]}, phải là {fact.Expected}"))
            .ToList();
        return problems.Count > 0
            ? throw new TableFactException(Id, problems)
            : [.. Facts.Select(fact => fact.PlaceOf(known[fact.Name])!.Value)];
    }
}
