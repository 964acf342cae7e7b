namespace ThiDua.Workflows.Scoring.Rankings;

/// <summary>One thing that decides between units of equal scores (tiêu chí phụ).</summary>
/// <param name="By">What is compared.</param>
/// <param name="Group">The group whose points are compared, where groups are.</param>
/// <param name="Citation">The clause.</param>
public sealed record TieBreak(TieBreakKind By, string? Group, Citation Citation)
{
    /// <summary>What is compared, in Vietnamese.</summary>
    internal string Words => By switch
    {
        TieBreakKind.HigherGroup => $"điểm nhóm {Group} cao hơn",
        TieBreakKind.FewerDeductions => "điểm trừ ít hơn",
        TieBreakKind.MoreVotes => "số phiếu suy tôn nhiều hơn",
        _ => "thứ tự do cơ quan có thẩm quyền quyết định",
    };

    /// <summary>A unit's value, as it is told.</summary>
    internal decimal? ValueOf(RankingEntry entry) => By switch
    {
        TieBreakKind.HigherGroup => entry.Total.EffectOf(Group!),
        TieBreakKind.FewerDeductions => entry.Total.Deductions,
        TieBreakKind.MoreVotes => entry.Votes,
        _ => entry.DecidedOrder,
    };

    /// <summary>Whether the greater value is the better one.</summary>
    internal bool GreaterIsBetter => By is TieBreakKind.HigherGroup or TieBreakKind.MoreVotes;
}
