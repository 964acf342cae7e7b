using ThiDua.Engine.Definitions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Journal;
using ThiDua.Engine.Runtime;
using ThiDua.Engine.Storage.Memory;

namespace ThiDua.Benchmarks.Engine;

/// <summary>A store in memory that keeps every unit that it committed, so that a raw loop can write the very same rows.</summary>
internal sealed class RecordingStore : IWorkflowStore
{
    private readonly MemoryStore _inner = new();

    public List<TransitionUnit> Units { get; } = [];

    public async ValueTask<CommitResult> CommitAsync(TransitionUnit unit, CancellationToken cancellation = default)
    {
        lock (Units)
            Units.Add(unit);
        await Task.Yield();
        return await _inner.CommitAsync(unit, cancellation);
    }

    public ValueTask PublishAsync(WorkflowDefinition definition, CancellationToken cancellation = default) => _inner.PublishAsync(definition, cancellation);

    public ValueTask<WorkflowDefinition?> FindNewestAsync(string definitionId, CancellationToken cancellation = default) => _inner.FindNewestAsync(definitionId, cancellation);

    public WorkflowDefinition Get(DefinitionKey key) => _inner.Get(key);

    public ValueTask<InstanceHead?> ReadHeadAsync(InstanceId instance, CancellationToken cancellation = default) => _inner.ReadHeadAsync(instance, cancellation);

    public ValueTask<CommandMark?> FindCommandAsync(Guid command, CancellationToken cancellation = default) => _inner.FindCommandAsync(command, cancellation);

    public IAsyncEnumerable<Entry> ReadJournalAsync(InstanceId instance, long fromSequence = 1, CancellationToken cancellation = default) => _inner.ReadJournalAsync(instance, fromSequence, cancellation);

    public ValueTask<IReadOnlyList<StoredTimer>> ReadDueTimersAsync(DateTimeOffset until, int most, CancellationToken cancellation = default) => _inner.ReadDueTimersAsync(until, most, cancellation);

    public ValueTask<DateTimeOffset?> ReadNextDueAsync(CancellationToken cancellation = default) => _inner.ReadNextDueAsync(cancellation);

    public ValueTask<IReadOnlyList<InstanceId>> FindOutdatedTimersAsync(string calendarHash, int most, CancellationToken cancellation = default) => _inner.FindOutdatedTimersAsync(calendarHash, most, cancellation);

    public ValueTask<IReadOnlyList<InstanceId>> FindSubscribersAsync(string key, string? correlationId, CancellationToken cancellation = default) => _inner.FindSubscribersAsync(key, correlationId, cancellation);

    public ValueTask<IReadOnlyList<OutboxMessage>> ReadOutboxAsync(int most, CancellationToken cancellation = default) => _inner.ReadOutboxAsync(most, cancellation);

    public ValueTask RemoveFromOutboxAsync(IReadOnlyList<OutboxMessage> delivered, CancellationToken cancellation = default) => _inner.RemoveFromOutboxAsync(delivered, cancellation);

    public ValueTask DisposeAsync() => _inner.DisposeAsync();
}
