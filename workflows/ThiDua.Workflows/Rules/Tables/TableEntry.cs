namespace ThiDua.Workflows.Rules.Tables;

/// <summary>A decision table as the file has it.</summary>
internal sealed record TableEntry(
    string Id,
    string Title,
    HitPolicy HitPolicy,
    bool Complete,
    DateOnly ValidFrom,
    DateOnly? ValidTo,
    IReadOnlyList<TableFact> Facts,
    IReadOnlyList<string> Outputs,
    IReadOnlyList<RowEntry> Rows);
