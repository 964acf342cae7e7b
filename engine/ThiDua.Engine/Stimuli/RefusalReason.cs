namespace ThiDua.Engine.Stimuli;

/// <summary>The kinds of reasons for which a stimulus is refused.</summary>
public enum RefusalReason
{
    /// <summary>There is no such instance.</summary>
    UnknownInstance,

    /// <summary>An instance of this id runs already.</summary>
    AlreadyStarted,

    /// <summary>The instance has ended.</summary>
    InstanceEnded,

    /// <summary>The task is closed: somebody decided it, or it was withdrawn.</summary>
    TaskClosed,

    /// <summary>The person has none of the rights that the task asks for, or is excluded from it.</summary>
    NotAllowed,

    /// <summary>The task has no such outcome.</summary>
    UnknownOutcome,

    /// <summary>The instance is held.</summary>
    OnHold,

    /// <summary>The instance is not held.</summary>
    NotHeld,

    /// <summary>Nothing waits for this.</summary>
    NothingWaits,

    /// <summary>The sender saw an older state.</summary>
    Stale,

    /// <summary>A value is larger than is allowed.</summary>
    TooLarge,

    /// <summary>The definition has faults, or is not the one expected.</summary>
    InvalidDefinition,

    /// <summary>A running activity has no counterpart in the other version.</summary>
    NoCounterpart,
}
