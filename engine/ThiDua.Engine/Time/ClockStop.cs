namespace ThiDua.Engine.Time;

/// <summary>
/// The clock stood: the local days after <paramref name="From"/>, up to and including <paramref name="To"/>, do not count.
/// </summary>
/// <param name="From">The day on which the clock was stopped; it still counts.</param>
/// <param name="To">The day on which the clock was started again; it does not count.</param>
public readonly record struct ClockStop(DateOnly From, DateOnly To)
{
    /// <summary>Whether the clock stands on that day.</summary>
    public bool Covers(DateOnly day) => From < day && day <= To;
}
