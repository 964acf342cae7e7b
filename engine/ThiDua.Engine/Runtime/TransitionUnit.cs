namespace ThiDua.Engine.Runtime;

/// <summary>All that one transition stores.</summary>
/// <param name="Head">The head row after it. Its sequence is one more than that of the row that must be there; at 1 there must be none.</param>
/// <param name="Entry">The canonical bytes of the entry.</param>
/// <param name="Leaf">The RFC 6962 leaf hash of the entry: SHA-256 of a zero byte and the bytes. It waits for the ledger's sequencer.</param>
/// <param name="Command">The id of the command or message; a second unit with the same id is a duplicate.</param>
/// <param name="Timers">Timers to schedule; a timer of the same execution is replaced.</param>
/// <param name="CancelledTimers">Executions whose timer is withdrawn, if there is one.</param>
/// <param name="Subscriptions">Signals to wait for.</param>
/// <param name="EndedSubscriptions">Executions that wait for no signal any more.</param>
/// <param name="Outbox">The effects to deliver, as bytes; empty when there are none.</param>
public sealed record TransitionUnit(
    InstanceHead Head,
    ReadOnlyMemory<byte> Entry,
    ReadOnlyMemory<byte> Leaf,
    Guid Command,
    IReadOnlyList<StoredTimer> Timers,
    IReadOnlyList<int> CancelledTimers,
    IReadOnlyList<StoredSubscription> Subscriptions,
    IReadOnlyList<int> EndedSubscriptions,
    ReadOnlyMemory<byte> Outbox);
