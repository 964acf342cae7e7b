namespace ThiDua.Workflows.Councils.Sessions;

/// <summary>What a member answered to an invitation.</summary>
public enum InvitationAnswer
{
    /// <summary>Nothing came back (chưa trả lời).</summary>
    None,

    /// <summary>The member will come (dự họp).</summary>
    Coming,

    /// <summary>The member will not come (báo vắng).</summary>
    Declined,
}
