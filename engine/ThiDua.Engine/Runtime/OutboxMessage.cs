using ThiDua.Engine.Instances;

namespace ThiDua.Engine.Runtime;

/// <summary>An effect on its way out, delivered at least once under the id of instance, sequence and place.</summary>
/// <param name="Instance">The instance that wishes it.</param>
/// <param name="Sequence">The entry from which it came.</param>
/// <param name="Place">Its place among the effects of that entry, from 0.</param>
/// <param name="Payload">The effect as bytes.</param>
public sealed record OutboxMessage(InstanceId Instance, long Sequence, int Place, ReadOnlyMemory<byte> Payload)
{
    /// <summary>The store's own number of the row, rising; 0 before it is stored.</summary>
    public long Row { get; init; }
}
