namespace ThiDua.Workflows.Plans;

/// <summary>A task as the file has it.</summary>
internal sealed record TaskEntry(
    string Id,
    string Title,
    PeriodEntry Period,
    string Lead,
    IReadOnlyList<string> Coordinating,
    IReadOnlyList<string> Paths,
    string Line,
    string? Gap,
    string? Note,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>>? Inputs)
{
    public PlanTask Read() => new(Id, Title, Period.Read(), Lead, Coordinating, Paths, Line, Gap, Note, Inputs ?? PlanTask.NoInputs);
}
