using System.Text.Json;
using ThiDua.Engine.Values;

namespace ThiDua.Workflows.Rules.Tables;

/// <summary>A row of a decision table as the file has it.</summary>
internal sealed record RowEntry(string Id, Dictionary<string, FactTest> When, JsonElement Then, Citation Citation, string? Note)
{
    public TableRow ToRow() => new(Id, When, ValueJson.From(Then), Citation, Note);
}
