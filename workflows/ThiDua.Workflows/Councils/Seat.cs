namespace ThiDua.Workflows.Councils;

/// <summary>A member's place in a council (thành viên Hội đồng).</summary>
/// <param name="Member">The code of the person: user:….</param>
/// <param name="Unit">The code of the member's own unit: unit:….</param>
/// <param name="Role">What the member is in the council.</param>
public sealed record Seat(string Member, string Unit, SeatRole Role);
