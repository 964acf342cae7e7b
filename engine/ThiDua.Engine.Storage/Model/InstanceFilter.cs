using ThiDua.Engine.Instances;

namespace ThiDua.Engine.Storage.Model;

/// <summary>Which instances are wanted; what is null counts for all.</summary>
public sealed record InstanceFilter
{
    /// <summary>Only those of a definition, whatever its version.</summary>
    public string? DefinitionId { get; init; }

    /// <summary>Only those of a version.</summary>
    public int? Version { get; init; }

    /// <summary>Only those of a status.</summary>
    public WorkflowStatus? Status { get; init; }

    /// <summary>Only those of a sub-status; the faulted ones, say.</summary>
    public WorkflowSubStatus? SubStatus { get; init; }

    /// <summary>Only those of a correlation id.</summary>
    public string? CorrelationId { get; init; }
}
