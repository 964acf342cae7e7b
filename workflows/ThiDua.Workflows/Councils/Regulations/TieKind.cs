namespace ThiDua.Workflows.Councils.Regulations;

/// <summary>What becomes of a tie (số phiếu ngang nhau).</summary>
public enum TieKind
{
    /// <summary>Who presides decides (theo ý kiến của người chủ trì).</summary>
    CastingVote,

    /// <summary>The proposal fails (không thông qua).</summary>
    Fails,

    /// <summary>The council votes again (bỏ phiếu lại).</summary>
    SecondBallot,
}
