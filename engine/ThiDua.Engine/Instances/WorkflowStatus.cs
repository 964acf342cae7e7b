namespace ThiDua.Engine.Instances;

/// <summary>Whether an instance can still do anything (Elsa's word). The numbers are part of the journal.</summary>
public enum WorkflowStatus : byte
{
    /// <summary>It runs, waits, or is held.</summary>
    Running = 0,

    /// <summary>It has ended, one way or another.</summary>
    Finished = 1,
}
