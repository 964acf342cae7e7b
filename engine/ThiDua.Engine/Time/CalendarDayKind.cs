namespace ThiDua.Engine.Time;

/// <summary>What a day is to someone who counts working days.</summary>
public enum CalendarDayKind
{
    /// <summary>It counts.</summary>
    Working,

    /// <summary>A weekly rest day.</summary>
    Weekend,

    /// <summary>A day off that the calendar names.</summary>
    DayOff,

    /// <summary>A working day on which the clock stands.</summary>
    Stopped,
}
