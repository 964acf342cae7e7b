namespace ThiDua.Workflows.Awards;

/// <summary>An award as the file has it.</summary>
internal sealed record AwardEntry(
    string Code,
    string Title,
    AwardLevel Level,
    AwardForm Form,
    string Decider,
    IReadOnlyList<SubjectKind> Subjects,
    IReadOnlyList<AwardOccasion>? Occasions,
    string? Province,
    DateOnly? ValidFrom,
    DateOnly? ValidTo,
    string? Replacement,
    IReadOnlyList<AwardEra>? Earlier,
    Citation Citation)
{
    public Award ToAward() => new(Code, Title, Level, Form, Decider, Subjects, Citation)
    {
        Occasions = Occasions ?? [AwardOccasion.Merit],
        Province = Province,
        ValidFrom = ValidFrom,
        ValidTo = ValidTo,
        Replacement = Replacement,
        Earlier = [.. (Earlier ?? []).OrderBy(era => era.Until)],
    };
}
