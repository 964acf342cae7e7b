namespace ThiDua.Workflows.Councils;

/// <summary>What a member is in a council.</summary>
public enum SeatRole
{
    /// <summary>Presides (Chủ tịch Hội đồng).</summary>
    Chairman,

    /// <summary>Presides in the chairman's absence (Phó Chủ tịch Hội đồng).</summary>
    Vice,

    /// <summary>Considers and votes (Ủy viên Hội đồng).</summary>
    Member,
}
