namespace ThiDua.Workflows.Rules;

/// <summary>Who made a rule; of two that answer the same question, the nearer one holds.</summary>
public enum RuleLevel
{
    /// <summary>The state.</summary>
    Nation,

    /// <summary>A ministry for its sector (ngành).</summary>
    Sector,

    /// <summary>A province.</summary>
    Province,

    /// <summary>A unit.</summary>
    Unit,
}
