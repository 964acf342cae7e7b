using ThiDua.Engine.Instances;

namespace ThiDua.Engine.Storage.Model;

/// <summary>The head row of an instance.</summary>
public sealed class InstanceRow
{
    /// <summary>The instance.</summary>
    public Guid Instance { get; init; }

    /// <summary>The row of its definition.</summary>
    public long Definition { get; init; }

    /// <summary>Its last entry.</summary>
    public long Sequence { get; init; }

    /// <summary>Whether it can still do anything.</summary>
    public WorkflowStatus Status { get; init; }

    /// <summary>How it runs or ended.</summary>
    public WorkflowSubStatus SubStatus { get; init; }

    /// <summary>What the outside world knows it by.</summary>
    public string? CorrelationId { get; init; }

    /// <summary>Its state as bytes.</summary>
    public required byte[] Snapshot { get; init; }
}
