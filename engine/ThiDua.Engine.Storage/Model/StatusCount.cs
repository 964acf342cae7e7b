using ThiDua.Engine.Instances;

namespace ThiDua.Engine.Storage.Model;

/// <summary>How many instances have a status and sub-status.</summary>
public sealed record StatusCount(WorkflowStatus Status, WorkflowSubStatus SubStatus, int Count);
