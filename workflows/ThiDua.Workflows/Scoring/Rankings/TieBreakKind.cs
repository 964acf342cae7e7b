namespace ThiDua.Workflows.Scoring.Rankings;

/// <summary>What a tie-break compares.</summary>
public enum TieBreakKind
{
    /// <summary>The points of a group, the more the better (điểm nhóm cao hơn).</summary>
    HigherGroup,

    /// <summary>The points deducted, the fewer the better (điểm trừ ít hơn).</summary>
    FewerDeductions,

    /// <summary>The secret votes, the more the better (phiếu suy tôn nhiều hơn).</summary>
    MoreVotes,

    /// <summary>The order that the deciding body gave (cơ quan có thẩm quyền quyết định).</summary>
    Decision,
}
