namespace ThiDua.Workflows.Councils.Regulations;

/// <summary>Who presides when those before are absent or may not vote (chủ trì phiên họp).</summary>
/// <param name="Role">The role; of several members of it the first on the council's decision.</param>
/// <param name="Citation">The clause.</param>
public sealed record PresidingRule(SeatRole Role, Citation Citation);
