namespace ThiDua.Engine.Instances;

/// <summary>How an instance runs or ended (Elsa's word). The numbers are part of the journal.</summary>
public enum WorkflowSubStatus : byte
{
    /// <summary>A step is under way; seen only inside one.</summary>
    Executing = 0,

    /// <summary>It waits.</summary>
    Suspended = 1,

    /// <summary>It came to its end.</summary>
    Finished = 2,

    /// <summary>It ended with a fault.</summary>
    Faulted = 3,

    /// <summary>It was cancelled.</summary>
    Cancelled = 4,
}
