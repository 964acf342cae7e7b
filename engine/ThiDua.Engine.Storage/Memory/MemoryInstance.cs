using ThiDua.Engine.Runtime;

namespace ThiDua.Engine.Storage.Memory;

/// <summary>All that the memory store holds of one instance.</summary>
internal sealed class MemoryInstance
{
    public required InstanceHead Head { get; set; }

    public List<ReadOnlyMemory<byte>> Journal { get; } = [];

    /// <summary>The commands that its entries answer.</summary>
    public List<Guid> Commands { get; } = [];

    public List<StoredTimer> Timers { get; } = [];

    public List<StoredSubscription> Subscriptions { get; } = [];
}
