namespace ThiDua.Workflows.Awards;

/// <summary>A kind of award: an emulation title (danh hiệu thi đua) or a form of commendation (hình thức khen thưởng).</summary>
/// <param name="Code">The short code by which everything refers to it: CTD-CP.</param>
/// <param name="Title">The Vietnamese title as it is printed.</param>
/// <param name="Level">The level that decides.</param>
/// <param name="Form">Title or commendation.</param>
/// <param name="Decider">Who decides, in Vietnamese.</param>
/// <param name="Subjects">Who can receive it.</param>
/// <param name="Citation">Where the award stands.</param>
public sealed record Award(
    string Code,
    string Title,
    AwardLevel Level,
    AwardForm Form,
    string Decider,
    IReadOnlyList<SubjectKind> Subjects,
    Citation Citation);
