namespace ThiDua.Engine.Instances;

/// <summary>What a timer counts. The numbers are part of the journal.</summary>
public enum TimerKind : byte
{
    /// <summary>A span of time.</summary>
    Duration = 0,

    /// <summary>Working days of a calendar; due at the end of the last one.</summary>
    WorkingDays = 1,

    /// <summary>Nothing: a fixed instant.</summary>
    Instant = 2,
}
