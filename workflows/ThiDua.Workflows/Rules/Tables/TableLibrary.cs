using ThiDua.Workflows.Data;

namespace ThiDua.Workflows.Rules.Tables;

/// <summary>The known decision tables.</summary>
public sealed class TableLibrary
{
    private readonly ILookup<string, DecisionTable> _byId;

    private TableLibrary(IReadOnlyList<DecisionTable> tables)
    {
        All = tables;
        _byId = tables.ToLookup(table => table.Id, StringComparer.Ordinal);
    }

    /// <summary>The tables that come with the program.</summary>
    public static TableLibrary Default { get; } =
        new([.. DataFile.EmbeddedNames("tables/").Select(name => DecisionTable.Load(DataFile.Embedded(name), name))]);

    /// <summary>Every table, in the order of the files.</summary>
    public IReadOnlyList<DecisionTable> All { get; }

    /// <summary>The table of that id that holds on a day.</summary>
    /// <exception cref="UnknownNameException">There is none.</exception>
    public DecisionTable Of(string id, DateOnly day) =>
        _byId[id].FirstOrDefault(table => table.ValidFrom <= day && day <= (table.ValidTo ?? DateOnly.MaxValue))
        ?? throw new UnknownNameException("bảng quyết định", $"{id} ({day:dd/MM/yyyy})", All.Select(table => table.Id).Distinct());

    /// <summary>This library and a table of a province's own; where both hold, its table takes the other's place.</summary>
    /// <exception cref="DataFileException">The text is no table that can be used.</exception>
    public TableLibrary With(string json, string file) => new([DecisionTable.Load(json, file), .. All]);
}
