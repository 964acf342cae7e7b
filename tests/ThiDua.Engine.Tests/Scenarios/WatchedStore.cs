using ThiDua.Engine.Instances;
using ThiDua.Engine.Journal;
using ThiDua.Engine.Runtime;
using ThiDua.Engine.Storage.Memory;

namespace ThiDua.Engine.Tests.Scenarios;

/// <summary>The store in memory, which a test may ask what lies in it.</summary>
internal sealed class WatchedStore() : StoreDecorator(new MemoryStore())
{
    private readonly Lock _lock = new();
    private readonly List<InstanceId> _instances = [];
    private readonly HashSet<string> _keys = [];

    /// <summary>Every instance, in the order in which they were started.</summary>
    public IReadOnlyList<InstanceId> Instances
    {
        get
        {
            lock (_lock)
                return [.. _instances];
        }
    }

    /// <summary>Every timer that is scheduled, the earliest first.</summary>
    public IReadOnlyList<StoredTimer> Timers => Inner.ReadDueTimersAsync(DateTimeOffset.MaxValue, int.MaxValue).Result;

    /// <summary>Every instance that waits for a signal, by key.</summary>
    public IReadOnlyList<(string Key, InstanceId Instance)> Subscribers
    {
        get
        {
            lock (_lock)
                return [.. _keys.SelectMany(k => Inner.FindSubscribersAsync(k, null).Result.Select(i => (k, i)))];
        }
    }

    public override async ValueTask<CommitResult> CommitAsync(TransitionUnit unit, CancellationToken cancellation = default)
    {
        var result = await base.CommitAsync(unit, cancellation);
        lock (_lock)
        {
            if (result == CommitResult.Committed && unit.Head.Sequence == 1)
                _instances.Add(unit.Head.Instance);
            _keys.UnionWith(unit.Subscriptions.Select(s => s.Key));
        }

        return result;
    }

    public IReadOnlyList<Entry> Journal(InstanceId instance) => Inner.ReadJournalAsync(instance).ToBlockingEnumerable().ToArray();
}
