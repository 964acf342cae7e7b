namespace ThiDua.Workflows.Councils.Regulations;

/// <summary>How an absent member can take part in a vote.</summary>
public enum RemoteChannel
{
    /// <summary>A ballot in a sealed envelope, opened among the others only (phiếu kín gửi niêm phong).</summary>
    SealedBallot,

    /// <summary>An opinion in writing, under the member's name (ý kiến bằng văn bản).</summary>
    WrittenOpinion,
}
