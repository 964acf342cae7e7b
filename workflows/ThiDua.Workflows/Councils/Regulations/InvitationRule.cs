namespace ThiDua.Workflows.Councils.Regulations;

/// <summary>How long before a session its members are invited (thời hạn gửi giấy mời).</summary>
/// <param name="WorkingDays">At least so many working days, counted from the day after the invitation was sent.</param>
/// <param name="Citation">The clause.</param>
public sealed record InvitationRule(int WorkingDays, Citation Citation);
