namespace ThiDua.Engine.Storage.Model;

/// <summary>A timer of an execution.</summary>
public sealed class TimerRow
{
    /// <summary>The instance.</summary>
    public Guid Instance { get; init; }

    /// <summary>The execution that it wakes.</summary>
    public int Execution { get; init; }

    /// <summary>When, in UTC ticks.</summary>
    public long Due { get; init; }

    /// <summary>The calendars by which it was computed; empty when by none.</summary>
    public required string CalendarHash { get; init; }
}
