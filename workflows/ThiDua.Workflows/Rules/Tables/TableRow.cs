using ThiDua.Engine.Values;

namespace ThiDua.Workflows.Rules.Tables;

/// <summary>A row of a decision table.</summary>
/// <param name="Id">Its id, unique in the table.</param>
/// <param name="When">What it asks, by the fact's name; a fact that is not named may be anything.</param>
/// <param name="Then">What it answers, an object with the table's outputs.</param>
/// <param name="Citation">Where it stands, and whether that was verified.</param>
/// <param name="Note">What a reader should know of it, in Vietnamese; or null.</param>
public sealed record TableRow(string Id, IReadOnlyDictionary<string, FactTest> When, Value Then, Citation Citation, string? Note);
