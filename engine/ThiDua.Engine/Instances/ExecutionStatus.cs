namespace ThiDua.Engine.Instances;

/// <summary>Where one execution of an activity stands.</summary>
public enum ExecutionStatus : byte
{
    /// <summary>It runs or waits.</summary>
    Running = 0,

    /// <summary>It ended with its outcomes.</summary>
    Completed = 1,

    /// <summary>It was cancelled before it ended.</summary>
    Canceled = 2,

    /// <summary>It faulted and rests.</summary>
    Faulted = 3,
}
