namespace ThiDua.Workflows.Awards;

/// <summary>The level at which an award is decided (cấp khen thưởng).</summary>
public enum AwardLevel
{
    /// <summary>The unit itself (cấp cơ sở).</summary>
    Unit,

    /// <summary>The province or ministry (cấp tỉnh, bộ).</summary>
    Province,

    /// <summary>The state (cấp nhà nước).</summary>
    State,
}
