using System.Runtime.InteropServices;
using Npgsql;
using ThiDua.Engine.Runtime;

namespace ThiDua.Engine.Storage.Postgresql;

/// <summary>A transition on its way to the server, and who waits for it.</summary>
internal sealed class PostgresTransition(TransitionUnit unit, long definition) : TaskCompletionSource<CommitResult>(TaskCreationOptions.RunContinuationsAsynchronously)
{
    public Guid Instance => unit.Head.Instance.Value;

    /// <summary>The statement with its parameters, in the order in which <see cref="TransitionSql"/> numbers them.</summary>
    public NpgsqlBatchCommand ToCommand()
    {
        var command = new NpgsqlBatchCommand();
        var head = unit.Head;
        Add(command, head.Instance.Value);
        Add(command, definition);
        Add(command, head.Sequence);
        Add(command, (short)head.Status);
        Add(command, (short)head.SubStatus);
        command.Parameters.Add(new NpgsqlParameter { Value = (object?)head.CorrelationId ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Text });
        Add(command, head.Snapshot);
        Add(command, unit.Command);
        Add(command, unit.Entry);
        Add(command, unit.Leaf);
        var parts = (head.Sequence == 1 ? TransitionParts.First : TransitionParts.None)
            | AddTimers(command) | AddCancelledTimers(command) | AddSubscriptions(command) | AddEndedSubscriptions(command) | AddOutbox(command);
        command.CommandText = TransitionSql.Of(parts);
        return command;
    }

    private TransitionParts AddTimers(NpgsqlBatchCommand command)
    {
        if (unit.Timers.Count == 0)
            return TransitionParts.None;
        Add(command, unit.Timers.Select(t => t.Execution).ToArray());
        Add(command, unit.Timers.Select(t => t.Due.UtcTicks).ToArray());
        Add(command, unit.Timers.Select(t => t.CalendarHash).ToArray());
        return TransitionParts.Timers;
    }

    // All parts of a statement see the rows as they were before it, so a row must not be deleted and written in the same one.
    private TransitionParts AddCancelledTimers(NpgsqlBatchCommand command)
    {
        var cancelled = unit.CancelledTimers.Where(execution => unit.Timers.All(t => t.Execution != execution)).ToArray();
        if (cancelled.Length == 0)
            return TransitionParts.None;
        Add(command, cancelled);
        return TransitionParts.CancelledTimers;
    }

    private TransitionParts AddSubscriptions(NpgsqlBatchCommand command)
    {
        if (unit.Subscriptions.Count == 0)
            return TransitionParts.None;
        AddAll(command, unit.Subscriptions);
        return TransitionParts.Subscriptions;
    }

    private TransitionParts AddEndedSubscriptions(NpgsqlBatchCommand command)
    {
        if (unit.EndedSubscriptions.Count == 0)
            return TransitionParts.None;
        Add(command, unit.EndedSubscriptions.ToArray());
        AddAll(command, unit.Subscriptions);
        return TransitionParts.EndedSubscriptions;
    }

    private TransitionParts AddOutbox(NpgsqlBatchCommand command)
    {
        if (unit.Outbox.Length == 0)
            return TransitionParts.None;
        Add(command, Bytes(unit.Outbox));
        return TransitionParts.Outbox;
    }

    private static void AddAll(NpgsqlBatchCommand command, IReadOnlyList<StoredSubscription> subscriptions)
    {
        Add(command, subscriptions.Select(s => s.Execution).ToArray());
        Add(command, subscriptions.Select(s => s.Key).ToArray());
    }

    private static void Add<T>(NpgsqlBatchCommand command, T value) => command.Parameters.Add(new NpgsqlParameter<T> { TypedValue = value });

    private static byte[] Bytes(ReadOnlyMemory<byte> memory) =>
        MemoryMarshal.TryGetArray(memory, out var segment) && segment.Array is { } array && segment.Offset == 0 && segment.Count == array.Length ? array : memory.ToArray();
}
