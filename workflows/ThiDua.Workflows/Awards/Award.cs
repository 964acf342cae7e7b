namespace ThiDua.Workflows.Awards;

/// <summary>
/// A kind of award: an emulation title (danh hiệu thi đua) or a form of commendation (hình thức khen thưởng), as it is today.
/// </summary>
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
    Citation Citation)
{
    /// <summary>For what it can be given.</summary>
    public IReadOnlyList<AwardOccasion> Occasions { get; init; } = [AwardOccasion.Merit];

    /// <summary>The province whose own award it is; null where every province gives it.</summary>
    public string? Province { get; init; }

    /// <summary>The first day on which it was given; null where that is before all rules.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>The last day on which it was given; null while it is.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>The code of the award that took its place or whose place it took; null when there is none.</summary>
    public string? Replacement { get; init; }

    /// <summary>Earlier titles and deciders, by their last day.</summary>
    public IReadOnlyList<AwardEra> Earlier { get; init; } = [];

    /// <summary>Whether it can be given on that day.</summary>
    public bool IsGivenOn(DateOnly day) => (ValidFrom ?? DateOnly.MinValue) <= day && day <= (ValidTo ?? DateOnly.MaxValue);

    /// <summary>The award with title, decider and clause of that day.</summary>
    public Award On(DateOnly day)
    {
        foreach (var era in Earlier)
        {
            if (day <= era.Until)
                return this with { Title = era.Title ?? Title, Decider = era.Decider ?? Decider, Citation = era.Citation };
        }

        return this;
    }
}
