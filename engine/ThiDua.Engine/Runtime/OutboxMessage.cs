using ThiDua.Engine.Instances;

namespace ThiDua.Engine.Runtime;

/// <summary>The effects of one transition on their way out, delivered at least once, each under the id of instance, sequence and its place.</summary>
/// <param name="Row">The store's own number of the row: rising among the rows that wait.</param>
/// <param name="Instance">The instance that wishes them.</param>
/// <param name="Sequence">The entry from which they came.</param>
/// <param name="Payload">The effects as bytes.</param>
public sealed record OutboxMessage(long Row, InstanceId Instance, long Sequence, ReadOnlyMemory<byte> Payload);
