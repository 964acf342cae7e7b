namespace ThiDua.Engine.Effects;

/// <summary>How long a parent waits for a child. The numbers are part of the outbox's bytes.</summary>
public enum ChildWaitKind : byte
{
    /// <summary>Not at all: the child is dispatched.</summary>
    Dispatched = 0,

    /// <summary>Until its first step has come to rest.</summary>
    Started = 1,

    /// <summary>Until it has ended.</summary>
    Ended = 2,
}
