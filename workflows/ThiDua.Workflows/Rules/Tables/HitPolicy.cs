namespace ThiDua.Workflows.Rules.Tables;

/// <summary>What it means when several rows of a decision table fit (DMN's hit policies).</summary>
public enum HitPolicy
{
    /// <summary>At most one row fits any facts; a table in which two could is refused.</summary>
    Unique,

    /// <summary>The first row that fits, from the top, answers.</summary>
    First,

    /// <summary>Every row that fits answers.</summary>
    Collect,
}
