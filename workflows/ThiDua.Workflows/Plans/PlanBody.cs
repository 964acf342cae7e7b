namespace ThiDua.Workflows.Plans;

/// <summary>Whose plan it is.</summary>
public enum PlanBody
{
    /// <summary>A province's (tỉnh).</summary>
    Province,

    /// <summary>A district's (huyện); the level ended on 01/7/2025.</summary>
    District,

    /// <summary>A bloc's or cluster's (khối, cụm thi đua).</summary>
    Bloc,
}
