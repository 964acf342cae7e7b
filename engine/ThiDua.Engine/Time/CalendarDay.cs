namespace ThiDua.Engine.Time;

/// <summary>One day of a count of working days.</summary>
/// <param name="Date">The local day.</param>
/// <param name="Kind">Whether it counts, and if not, why.</param>
/// <param name="Reason">The name of the day off; null for every other kind.</param>
public readonly record struct CalendarDay(DateOnly Date, CalendarDayKind Kind, string? Reason);
