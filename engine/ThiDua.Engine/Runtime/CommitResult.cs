namespace ThiDua.Engine.Runtime;

/// <summary>What became of a transition that was handed to the store.</summary>
public enum CommitResult
{
    /// <summary>It is stored and survives.</summary>
    Committed,

    /// <summary>The head row was not at the expected sequence: another writer was faster. Nothing was stored.</summary>
    Conflict,

    /// <summary>The command was worked on before. Nothing was stored.</summary>
    Duplicate,
}
