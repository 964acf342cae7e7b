
namespace ThiDua.Engine.Storage.Postgresql;

/// <summary>What a transition holds beyond head, entry, leaf and mark; each combination has a statement of its own.</summary>
[Flags]
internal enum TransitionParts
{
    None = 0,
    First = 1,
    Timers = 2,
    CancelledTimers = 4,
    Subscriptions = 8,
    EndedSubscriptions = 16,
    Outbox = 32,
}
