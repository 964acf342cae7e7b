using ThiDua.Engine.Instances;

namespace ThiDua.Engine.Storage.Model;

/// <summary>An instance in a list.</summary>
/// <param name="Instance">The instance.</param>
/// <param name="DefinitionId">The definition that it runs by.</param>
/// <param name="Version">The version of that definition.</param>
/// <param name="Sequence">Its last entry.</param>
/// <param name="Status">Whether it can still do anything.</param>
/// <param name="SubStatus">How it runs or ended.</param>
/// <param name="CorrelationId">What the outside world knows it by.</param>
public sealed record InstanceSummary(
    InstanceId Instance, string DefinitionId, int Version, long Sequence, WorkflowStatus Status, WorkflowSubStatus SubStatus, string? CorrelationId);
