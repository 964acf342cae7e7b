using ThiDua.Engine.Definitions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Journal;

namespace ThiDua.Engine.Runtime;

/// <summary>
/// Where instances live. Whatever it acknowledges survives the death of the process. All that belongs to one transition is
/// stored whole or not at all; of two writers that saw the same sequence one commits and the other is told of a conflict.
/// </summary>
public interface IWorkflowStore : IDefinitionSource, IAsyncDisposable
{
    /// <summary>
    /// Publishes a definition in its canonical form. The same id, version and hash again does nothing; another hash under a
    /// published id and version throws <see cref="InvalidOperationException"/>, since what is published never changes.
    /// </summary>
    ValueTask PublishAsync(WorkflowDefinition definition, CancellationToken cancellation = default);

    /// <summary>The newest published version of a definition; null when there is none.</summary>
    ValueTask<WorkflowDefinition?> FindNewestAsync(string definitionId, CancellationToken cancellation = default);

    /// <summary>The head row of an instance; null when there is none.</summary>
    ValueTask<InstanceHead?> ReadHeadAsync(InstanceId instance, CancellationToken cancellation = default);

    /// <summary>Stores a transition in one go.</summary>
    ValueTask<CommitResult> CommitAsync(TransitionUnit unit, CancellationToken cancellation = default);

    /// <summary>Where a command was worked on; null when it never was.</summary>
    ValueTask<CommandMark?> FindCommandAsync(Guid command, CancellationToken cancellation = default);

    /// <summary>The entries of an instance from a sequence on, in order.</summary>
    IAsyncEnumerable<Entry> ReadJournalAsync(InstanceId instance, long fromSequence = 1, CancellationToken cancellation = default);

    /// <summary>Timers due at an instant or before, the earliest first.</summary>
    ValueTask<IReadOnlyList<StoredTimer>> ReadDueTimersAsync(DateTimeOffset until, int most, CancellationToken cancellation = default);

    /// <summary>The instant of the earliest timer; null when none is scheduled.</summary>
    ValueTask<DateTimeOffset?> ReadNextDueAsync(CancellationToken cancellation = default);

    /// <summary>Instances with a timer that was computed by other calendars than those of a hash.</summary>
    ValueTask<IReadOnlyList<InstanceId>> FindOutdatedTimersAsync(string calendarHash, int most, CancellationToken cancellation = default);

    /// <summary>Instances that wait for a signal of a key, in the order of their ids; only those of a correlation id when one is given.</summary>
    ValueTask<IReadOnlyList<InstanceId>> FindSubscribersAsync(string key, string? correlationId, CancellationToken cancellation = default);

    /// <summary>Messages that wait in the outbox, the oldest first.</summary>
    ValueTask<IReadOnlyList<OutboxMessage>> ReadOutboxAsync(int most, CancellationToken cancellation = default);

    /// <summary>Takes delivered messages out of the outbox.</summary>
    ValueTask RemoveFromOutboxAsync(IReadOnlyList<OutboxMessage> delivered, CancellationToken cancellation = default);
}
