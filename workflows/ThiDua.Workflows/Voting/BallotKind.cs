namespace ThiDua.Workflows.Voting;

/// <summary>How a council votes.</summary>
public enum BallotKind
{
    /// <summary>By show of hands or names (biểu quyết).</summary>
    Open,

    /// <summary>By secret ballot (bỏ phiếu kín).</summary>
    Secret,
}
