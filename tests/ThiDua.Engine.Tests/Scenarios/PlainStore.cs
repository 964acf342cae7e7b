using System.Runtime.CompilerServices;
using ThiDua.Engine.Definitions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Journal;
using ThiDua.Engine.Runtime;

namespace ThiDua.Engine.Tests.Scenarios;

/// <summary>A store in memory, as plain as can be: what the engine asks of any store, under one lock.</summary>
internal sealed class PlainStore : IWorkflowStore
{
    private readonly Lock _lock = new();
    private readonly Dictionary<DefinitionKey, (string Json, WorkflowDefinition? Read)> _definitions = [];
    private readonly List<DefinitionKey> _published = [];
    private readonly Dictionary<InstanceId, InstanceHead> _heads = [];
    private readonly Dictionary<InstanceId, List<byte[]>> _journals = [];
    private readonly Dictionary<Guid, CommandMark> _commands = [];
    private readonly Dictionary<(InstanceId, int), StoredTimer> _timers = [];
    private readonly SortedDictionary<(string, int), (InstanceId Instance, string Key)> _subscriptions = [];
    private readonly List<OutboxMessage> _outbox = [];
    private readonly List<InstanceId> _instances = [];
    private long _row;

    /// <summary>Every instance, in the order in which they were started.</summary>
    public IReadOnlyList<InstanceId> Instances
    {
        get
        {
            lock (_lock)
                return [.. _instances];
        }
    }

    public int TimerCount => _timers.Count;

    public int SubscriptionCount => _subscriptions.Count;

    public IReadOnlyList<StoredTimer> Timers => [.. _timers.Values];

    public WorkflowDefinition Get(DefinitionKey key)
    {
        lock (_lock)
        {
            if (!_definitions.TryGetValue(key, out var stored))
                throw new UnknownDefinitionException(key.ToString());
            var definition = stored.Read ?? WorkflowDefinition.FromJson(stored.Json);
            _definitions[key] = (stored.Json, definition);
            return definition;
        }
    }

    public ValueTask PublishAsync(WorkflowDefinition definition, CancellationToken cancellation = default)
    {
        lock (_lock)
        {
            if (_published.Find(k => k.Id == definition.Id && k.Version == definition.Version) is { } before && before != definition.Key)
                throw new InvalidOperationException($"{definition.Key} is published with other content.");
            if (_definitions.TryAdd(definition.Key, (definition.Json, null)))
                _published.Add(definition.Key);
            return ValueTask.CompletedTask;
        }
    }

    public ValueTask<WorkflowDefinition?> FindNewestAsync(string definitionId, CancellationToken cancellation = default)
    {
        lock (_lock)
            return new(_published.Where(k => k.Id == definitionId).MaxBy(k => k.Version) is { } key ? Get(key) : null);
    }

    public ValueTask<InstanceHead?> ReadHeadAsync(InstanceId instance, CancellationToken cancellation = default)
    {
        lock (_lock)
            return new(_heads.GetValueOrDefault(instance));
    }

    public ValueTask<CommitResult> CommitAsync(TransitionUnit unit, CancellationToken cancellation = default)
    {
        lock (_lock)
        {
            var id = unit.Head.Instance;
            if (_commands.ContainsKey(unit.Command))
                return new(CommitResult.Duplicate);
            if ((_heads.GetValueOrDefault(id)?.Sequence ?? 0) != unit.Head.Sequence - 1)
                return new(CommitResult.Conflict);
            if (_heads.TryAdd(id, unit.Head))
            {
                _instances.Add(id);
                _journals[id] = [];
            }

            _heads[id] = unit.Head;
            _journals[id].Add(unit.Entry.ToArray());
            _commands[unit.Command] = new(unit.Command, id, unit.Head.Sequence);
            foreach (var execution in unit.CancelledTimers)
                _timers.Remove((id, execution));
            foreach (var timer in unit.Timers)
                _timers[(id, timer.Execution)] = timer;
            foreach (var execution in unit.EndedSubscriptions)
                _subscriptions.Remove((id.ToString(), execution));
            foreach (var subscription in unit.Subscriptions)
                _subscriptions[(id.ToString(), subscription.Execution)] = (id, subscription.Key);
            _outbox.AddRange(unit.Outbox.Select(m => m with { Row = ++_row }));
            return new(CommitResult.Committed);
        }
    }

    public ValueTask<CommandMark?> FindCommandAsync(Guid command, CancellationToken cancellation = default)
    {
        lock (_lock)
            return new(_commands.GetValueOrDefault(command));
    }

    public async IAsyncEnumerable<Entry> ReadJournalAsync(InstanceId instance, long fromSequence = 1, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await ValueTask.CompletedTask;
        foreach (var entry in Journal(instance).Skip((int)fromSequence - 1))
            yield return entry;
    }

    public IReadOnlyList<Entry> Journal(InstanceId instance)
    {
        lock (_lock)
            return [.. _journals.GetValueOrDefault(instance, []).Select(Entry.Parse)];
    }

    public ValueTask<IReadOnlyList<StoredTimer>> ReadDueTimersAsync(DateTimeOffset until, int most, CancellationToken cancellation = default)
    {
        lock (_lock)
            return new([.. _timers.Values.Where(t => t.Due <= until).OrderBy(t => t.Due).ThenBy(t => t.Instance.ToString()).ThenBy(t => t.Execution).Take(most)]);
    }

    public ValueTask<DateTimeOffset?> ReadNextDueAsync(CancellationToken cancellation = default)
    {
        lock (_lock)
            return new(_timers.Count == 0 ? null : _timers.Values.Min(t => t.Due));
    }

    public ValueTask<IReadOnlyList<InstanceId>> FindOutdatedTimersAsync(string calendarHash, int most, CancellationToken cancellation = default)
    {
        lock (_lock)
            return new([.. _timers.Values.Where(t => t.CalendarHash.Length > 0 && t.CalendarHash != calendarHash).Select(t => t.Instance).Distinct().Take(most)]);
    }

    public ValueTask<IReadOnlyList<InstanceId>> FindSubscribersAsync(string key, string? correlationId, CancellationToken cancellation = default)
    {
        lock (_lock)
        {
            return new([.. _subscriptions.Values.Where(s => s.Key == key && (correlationId is null || _heads[s.Instance].CorrelationId == correlationId))
                .Select(s => s.Instance).Distinct()]);
        }
    }

    public ValueTask<IReadOnlyList<OutboxMessage>> ReadOutboxAsync(int most, CancellationToken cancellation = default)
    {
        lock (_lock)
            return new([.. _outbox.Take(most)]);
    }

    public ValueTask RemoveFromOutboxAsync(IReadOnlyList<OutboxMessage> delivered, CancellationToken cancellation = default)
    {
        lock (_lock)
            _outbox.RemoveAll(m => delivered.Any(d => d.Row == m.Row));
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
