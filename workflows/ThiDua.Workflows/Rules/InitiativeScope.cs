namespace ThiDua.Workflows.Rules;

/// <summary>How far an initiative was found to be effective and replicable (phạm vi ảnh hưởng của sáng kiến), from near to far.</summary>
public enum InitiativeScope
{
    /// <summary>In the unit (cấp cơ sở).</summary>
    Unit,

    /// <summary>In the province (cấp tỉnh).</summary>
    Province,

    /// <summary>Nation-wide (toàn quốc).</summary>
    Nation,
}
