using ThiDua.Workflows.Awards;

namespace ThiDua.Workflows.Rules;

/// <summary>The facts by which a dossier (hồ sơ đề nghị khen thưởng) is judged. It names no person.</summary>
/// <param name="Award">The code of the award that is proposed.</param>
/// <param name="Subject">Who is proposed.</param>
/// <param name="Achievement">The time of the achievement.</param>
public sealed record DossierFacts(string Award, SubjectKind Subject, AchievementPeriod Achievement)
{
    /// <summary>Whose rules hold.</summary>
    public Jurisdiction At { get; init; } = Jurisdiction.Nation;

    /// <summary>For what it is proposed.</summary>
    public AwardOccasion Occasion { get; init; }

    /// <summary>By which procedure it goes.</summary>
    public Procedure Procedure { get; init; }

    /// <summary>The awards that the subject has.</summary>
    public IReadOnlyList<AwardRecord> History { get; init; } = [];

    /// <summary>The ratings of the subject's years.</summary>
    public IReadOnlyList<YearRating> Ratings { get; init; } = [];

    /// <summary>The years in which the subject was disciplined.</summary>
    public IReadOnlyList<int> DisciplinedYears { get; init; } = [];

    /// <summary>How the last year of the collective that the subject heads was rated; null for one who heads none.</summary>
    public Rating? LedCollective { get; init; }

    /// <summary>The subject's recognised initiatives.</summary>
    public IReadOnlyList<InitiativeFact> Initiatives { get; init; } = [];

    /// <summary>Codes of awards whose standard the subject was found to meet in this period.</summary>
    public IReadOnlyList<string> StandardsMet { get; init; } = [];

    /// <summary>The bloc or cluster (khối, cụm thi đua) that the subject leads, or null.</summary>
    public string? BlocLed { get; init; }

    /// <summary>The bloc or cluster that the council's minutes name for the subject, or null.</summary>
    public string? BlocInMinutes { get; init; }

    /// <summary>The numbers of the round, or null while they are not known.</summary>
    public QuotaFacts? Quota { get; init; }

    /// <summary>The numbers of the unit's list, for a title that only a share of the holders of another may have; or null.</summary>
    public HoldersFacts? Holders { get; init; }

    /// <summary>How the members of the collective stand, or null while not known.</summary>
    public MemberFacts? Members { get; init; }

    /// <summary>The posts that the subject held.</summary>
    public IReadOnlyList<PostHeld> Posts { get; init; } = [];

    /// <summary>Whether the subject is a woman, for whom long service may be shorter (cán bộ nữ).</summary>
    public bool IsWoman { get; init; }

    /// <summary>How many months of the achievement period the subject served in a unit that it left; 0 for one who did not move.</summary>
    public int MonthsInFormerUnit { get; init; }

    /// <summary>How far the achievement was found to reach (phạm vi ảnh hưởng của thành tích), or null when it was not assessed.</summary>
    public InitiativeScope? Influence { get; init; }

    /// <summary>Codes of what the proposing unit confirms and no other fact shows (nội dung đơn vị xác nhận).</summary>
    public IReadOnlyList<string> Confirmed { get; init; } = [];

    /// <summary>What stands against proposing the subject now.</summary>
    public IReadOnlyList<HoldReason> Holds { get; init; } = [];

    /// <summary>Codes of the components that the dossier has.</summary>
    public IReadOnlyList<string> Components { get; init; } = [];
}
