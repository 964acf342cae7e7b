using ThiDua.Engine.Definitions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Journal;
using ThiDua.Engine.Runtime;

namespace ThiDua.Engine.Tests.Scenarios;

/// <summary>A store that hands everything on to another one; each call can be looked at or replaced.</summary>
internal abstract class StoreDecorator(IWorkflowStore inner) : IWorkflowStore
{
    protected IWorkflowStore Inner { get; } = inner;

    public WorkflowDefinition Get(DefinitionKey key) => Inner.Get(key);

    public ValueTask PublishAsync(WorkflowDefinition definition, CancellationToken cancellation = default) => Inner.PublishAsync(definition, cancellation);

    public virtual ValueTask<WorkflowDefinition?> FindNewestAsync(string definitionId, CancellationToken cancellation = default) =>
        CallAsync(() => Inner.FindNewestAsync(definitionId, cancellation));

    public virtual ValueTask<InstanceHead?> ReadHeadAsync(InstanceId instance, CancellationToken cancellation = default) =>
        CallAsync(() => Inner.ReadHeadAsync(instance, cancellation));

    public virtual ValueTask<CommitResult> CommitAsync(TransitionUnit unit, CancellationToken cancellation = default) =>
        CallAsync(() => Inner.CommitAsync(unit, cancellation));

    public ValueTask<CommandMark?> FindCommandAsync(Guid command, CancellationToken cancellation = default) =>
        CallAsync(() => Inner.FindCommandAsync(command, cancellation));

    public IAsyncEnumerable<Entry> ReadJournalAsync(InstanceId instance, long fromSequence = 1, CancellationToken cancellation = default) =>
        Inner.ReadJournalAsync(instance, fromSequence, cancellation);

    public ValueTask<IReadOnlyList<StoredTimer>> ReadDueTimersAsync(DateTimeOffset until, int most, CancellationToken cancellation = default) =>
        CallAsync(() => Inner.ReadDueTimersAsync(until, most, cancellation));

    public ValueTask<DateTimeOffset?> ReadNextDueAsync(CancellationToken cancellation = default) => CallAsync(() => Inner.ReadNextDueAsync(cancellation));

    public ValueTask<IReadOnlyList<InstanceId>> FindOutdatedTimersAsync(string calendarHash, int most, CancellationToken cancellation = default) =>
        CallAsync(() => Inner.FindOutdatedTimersAsync(calendarHash, most, cancellation));

    public ValueTask<IReadOnlyList<InstanceId>> FindSubscribersAsync(string key, string? correlationId, CancellationToken cancellation = default) =>
        CallAsync(() => Inner.FindSubscribersAsync(key, correlationId, cancellation));

    public ValueTask<IReadOnlyList<OutboxMessage>> ReadOutboxAsync(int most, CancellationToken cancellation = default) =>
        CallAsync(() => Inner.ReadOutboxAsync(most, cancellation));

    public virtual async ValueTask RemoveFromOutboxAsync(IReadOnlyList<OutboxMessage> delivered, CancellationToken cancellation = default) =>
        await CallAsync(async () =>
        {
            await Inner.RemoveFromOutboxAsync(delivered, cancellation);
            return true;
        });

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>Every call but those for definitions and journals goes through here.</summary>
    protected virtual ValueTask<T> CallAsync<T>(Func<ValueTask<T>> call) => call();
}
