namespace ThiDua.Workflows.Paths;

/// <summary>What a definition is to its path.</summary>
public enum PathUse
{
    /// <summary>A plan's task starts it.</summary>
    Root,

    /// <summary>A plan's task starts it for a round (đợt) that the plan configures.</summary>
    Round,

    /// <summary>A plan's task starts it to conclude a round of another task.</summary>
    Conclusion,

    /// <summary>A plan's task that all units lead starts it: each of them does the same for itself.</summary>
    EachUnit,

    /// <summary>Others start it: people, or instances of the path.</summary>
    Part,
}
