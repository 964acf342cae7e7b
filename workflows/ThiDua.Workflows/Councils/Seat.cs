namespace ThiDua.Workflows.Councils;

/// <summary>A member's place in a council (thành viên Hội đồng).</summary>
/// <param name="Member">The code of the person: user:….</param>
/// <param name="Units">The codes of the units to which the member belongs, several for who holds several posts: unit:….</param>
/// <param name="Role">What the member is in the council.</param>
public sealed record Seat(string Member, IReadOnlyList<string> Units, SeatRole Role);
