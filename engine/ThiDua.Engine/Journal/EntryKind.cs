namespace ThiDua.Engine.Journal;

/// <summary>Which stimulus made an entry. The numbers are part of its canonical bytes and never change.</summary>
public enum EntryKind : byte
{
    /// <summary>The instance was started.</summary>
    Started = 1,

    /// <summary>A person decided a task.</summary>
    TaskDecided = 2,

    /// <summary>A timer fired.</summary>
    TimerFired = 3,

    /// <summary>A signal was received.</summary>
    SignalReceived = 4,

    /// <summary>The outside answered what was asked.</summary>
    Answered = 5,

    /// <summary>A child instance ended.</summary>
    ChildEnded = 6,

    /// <summary>The instance, or an activity in it, was cancelled.</summary>
    Cancelled = 7,

    /// <summary>The instance was held (tạm dừng).</summary>
    Held = 8,

    /// <summary>The instance was released.</summary>
    Released = 9,

    /// <summary>A faulted activity was tried again.</summary>
    Retried = 10,

    /// <summary>A faulted activity was skipped.</summary>
    Skipped = 11,

    /// <summary>A member was added to a running multi-instance activity.</summary>
    MemberAdded = 12,

    /// <summary>The instance was moved to another version of its definition.</summary>
    Migrated = 13,

    /// <summary>Timers were computed again by other calendars.</summary>
    CalendarsChanged = 14,
}
