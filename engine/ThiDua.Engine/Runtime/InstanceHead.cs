using ThiDua.Engine.Definitions;
using ThiDua.Engine.Instances;

namespace ThiDua.Engine.Runtime;

/// <summary>The head row of an instance: narrow, rewritten by each transition.</summary>
/// <param name="Instance">The instance.</param>
/// <param name="Definition">What it runs by.</param>
/// <param name="Sequence">Its last entry, which is the row's version: the fence against a second writer.</param>
/// <param name="Status">Whether it can still do anything.</param>
/// <param name="SubStatus">How it runs or ended.</param>
/// <param name="CorrelationId">What the outside world knows it by.</param>
/// <param name="Snapshot">The state as bytes, a cache of the fold of the journal.</param>
public sealed record InstanceHead(
    InstanceId Instance, DefinitionKey Definition, long Sequence, WorkflowStatus Status, WorkflowSubStatus SubStatus, string? CorrelationId, ReadOnlyMemory<byte> Snapshot);
