namespace ThiDua.Workflows.Organisation.Councils;

/// <summary>What a council decides on.</summary>
public enum CouncilKind
{
    /// <summary>Awards (Hội đồng Thi đua - Khen thưởng).</summary>
    Award,

    /// <summary>Initiatives and their influence (Hội đồng sáng kiến).</summary>
    Initiative,
}
