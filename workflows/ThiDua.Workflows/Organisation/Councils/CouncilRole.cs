namespace ThiDua.Workflows.Organisation.Councils;

/// <summary>What somebody is in a council, in the order in which a decision lists them.</summary>
public enum CouncilRole
{
    /// <summary>Chủ tịch Hội đồng.</summary>
    Chairman,

    /// <summary>Phó Chủ tịch thường trực Hội đồng, who presides when the chairman is absent.</summary>
    StandingVice,

    /// <summary>Phó Chủ tịch Hội đồng.</summary>
    Vice,

    /// <summary>Ủy viên.</summary>
    Member,

    /// <summary>Ủy viên thư ký.</summary>
    Secretary,
}
