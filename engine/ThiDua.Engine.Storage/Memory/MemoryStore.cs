using System.Runtime.CompilerServices;
using ThiDua.Engine.Definitions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Journal;
using ThiDua.Engine.Runtime;
using ThiDua.Engine.Storage.Definitions;

namespace ThiDua.Engine.Storage.Memory;

/// <summary>
/// Instances in memory, for simulation and tests. It behaves as the databases do, completes at once, and does the same in the same
/// order every time. It keeps the bytes that it is given, so a caller must not change them.
/// </summary>
public sealed class MemoryStore : IWorkflowStore
{
    private readonly Lock _door = new();
    private readonly Dictionary<InstanceId, MemoryInstance> _instances = [];
    private readonly Dictionary<Guid, CommandMark> _inbox = [];
    private readonly Dictionary<(string Id, int Version), WorkflowDefinition> _definitions = [];
    private readonly SortedDictionary<long, OutboxMessage> _outbox = [];
    private readonly MemoryTimers _timers = new();
    private readonly MemorySubscriptions _subscriptions = new();
    private long _lastMessage;

    /// <inheritdoc/>
    public WorkflowDefinition Get(DefinitionKey key)
    {
        lock (_door)
            return _definitions.TryGetValue((key.Id, key.Version), out var found) && found.Key == key ? found : throw new UnknownDefinitionException($"{key} ({key.Hash})");
    }

    /// <inheritdoc/>
    public ValueTask PublishAsync(WorkflowDefinition definition, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        lock (_door)
        {
            // What is kept is read from the canonical form, as everywhere: an instance never runs from the builder's object.
            if (!_definitions.TryGetValue((definition.Id, definition.Version), out var published))
                _definitions.Add((definition.Id, definition.Version), WorkflowDefinition.FromJson(definition.Json));
            else
                PublishedContent.Require(definition.Key, published.Key.Hash);
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<WorkflowDefinition?> FindNewestAsync(string definitionId, CancellationToken cancellation = default)
    {
        lock (_door)
            return new(_definitions.Values.Where(d => d.Id == definitionId).MaxBy(d => d.Version));
    }

    /// <inheritdoc/>
    public ValueTask<InstanceHead?> ReadHeadAsync(InstanceId instance, CancellationToken cancellation = default)
    {
        lock (_door)
            return new(_instances.GetValueOrDefault(instance)?.Head);
    }

    /// <inheritdoc/>
    public ValueTask<CommitResult> CommitAsync(TransitionUnit unit, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        lock (_door)
        {
            Get(unit.Head.Definition);
            if (_inbox.ContainsKey(unit.Command))
                return new(CommitResult.Duplicate);
            var head = unit.Head;
            var instance = _instances.GetValueOrDefault(head.Instance);
            if ((instance?.Head.Sequence ?? 0) != head.Sequence - 1)
                return new(CommitResult.Conflict);
            if (instance is null)
                _instances.Add(head.Instance, instance = new MemoryInstance { Head = head });
            Store(instance, unit);
            return new(CommitResult.Committed);
        }
    }

    /// <inheritdoc/>
    public ValueTask<CommandMark?> FindCommandAsync(Guid command, CancellationToken cancellation = default)
    {
        lock (_door)
            return new(_inbox.GetValueOrDefault(command));
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<Entry> ReadJournalAsync(InstanceId instance, long fromSequence = 1, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        for (var sequence = Math.Max(1, fromSequence); EntryAt(instance, sequence) is { } entry; sequence++)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return entry;
        }
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<StoredTimer>> ReadDueTimersAsync(DateTimeOffset until, int most, CancellationToken cancellation = default)
    {
        lock (_door)
            return new(_timers.Due(until, most));
    }

    /// <inheritdoc/>
    public ValueTask<DateTimeOffset?> ReadNextDueAsync(CancellationToken cancellation = default)
    {
        lock (_door)
            return new(_timers.Next);
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<InstanceId>> FindOutdatedTimersAsync(string calendarHash, int most, CancellationToken cancellation = default)
    {
        lock (_door)
            return new(_timers.Outdated(calendarHash, most));
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<InstanceId>> FindSubscribersAsync(string key, string? correlationId, CancellationToken cancellation = default)
    {
        lock (_door)
        {
            return new([.. _subscriptions.Of(key).Where(i => correlationId is null || _instances[i].Head.CorrelationId == correlationId)]);
        }
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<OutboxMessage>> ReadOutboxAsync(int most, CancellationToken cancellation = default)
    {
        lock (_door)
            return new([.. _outbox.Values.Take(most)]);
    }

    /// <inheritdoc/>
    public ValueTask RemoveFromOutboxAsync(IReadOnlyList<OutboxMessage> delivered, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        lock (_door)
        {
            foreach (var message in delivered)
                _outbox.Remove(message.Row);
        }

        return ValueTask.CompletedTask;
    }

    /// <summary>
    /// Forgets an instance that has ended, its journal and its commands: a long simulation keeps what it needs of it elsewhere. Nothing
    /// happens when there is no such instance.
    /// </summary>
    /// <exception cref="InvalidOperationException">The instance has not ended.</exception>
    public void Remove(InstanceId instance)
    {
        lock (_door)
        {
            if (!_instances.TryGetValue(instance, out var found))
                return;
            if (found.Head.Status != WorkflowStatus.Finished)
                throw new InvalidOperationException($"Instance {instance} has not ended and cannot be forgotten.");
            foreach (var command in found.Commands)
                _inbox.Remove(command);
            _instances.Remove(instance);
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private Entry? EntryAt(InstanceId instance, long sequence)
    {
        lock (_door)
        {
            return _instances.TryGetValue(instance, out var found) && sequence <= found.Journal.Count
                ? Entry.Parse(found.Journal[(int)sequence - 1].ToArray())
                : null;
        }
    }

    private void Store(MemoryInstance instance, TransitionUnit unit)
    {
        instance.Head = unit.Head;
        instance.Journal.Add(unit.Entry);
        instance.Commands.Add(unit.Command);
        _inbox.Add(unit.Command, new CommandMark(unit.Command, unit.Head.Instance, unit.Head.Sequence));
        _timers.Apply(instance, unit);
        _subscriptions.Apply(instance, unit);
        if (unit.Outbox.Length > 0)
            _outbox.Add(++_lastMessage, new OutboxMessage(_lastMessage, unit.Head.Instance, unit.Head.Sequence, unit.Outbox));
    }
}
