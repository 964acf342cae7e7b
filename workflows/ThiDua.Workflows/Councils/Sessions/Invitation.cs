namespace ThiDua.Workflows.Councils.Sessions;

/// <summary>A member was invited to a session (giấy mời).</summary>
/// <param name="Member">The code of the member.</param>
/// <param name="SentOn">The day on which it was sent.</param>
/// <param name="Answer">What came back.</param>
public sealed record Invitation(string Member, DateOnly SentOn, InvitationAnswer Answer = InvitationAnswer.None);
