using ThiDua.Engine.Instances;

namespace ThiDua.Engine.Storage.Postgresql;

/// <summary>A head row as it is stored, its definition named by row.</summary>
internal sealed record HeadRecord(
    Guid Instance, long Definition, long Sequence, WorkflowStatus Status, WorkflowSubStatus SubStatus, string? CorrelationId, byte[] Snapshot);
