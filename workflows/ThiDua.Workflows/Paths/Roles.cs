using ThiDua.Engine.Expressions;

namespace ThiDua.Workflows.Paths;

/// <summary>The rights that tasks of the paths ask for. The right of a unit is its code (unit:07), as that of an agency.</summary>
public static class Roles
{
    /// <summary>Checks whether dossiers are complete (cán bộ tiếp nhận hồ sơ).</summary>
    public const string Intake = "role:intake";

    /// <summary>Appraises dossiers (cán bộ thẩm định).</summary>
    public const string Appraiser = "role:appraiser";

    /// <summary>Leads the standing body of the council (lãnh đạo cơ quan thường trực).</summary>
    public const string StandingBody = "role:standing-body";

    /// <summary>Keeps the council's minutes (thư ký Hội đồng).</summary>
    public const string Secretary = "role:secretary";

    /// <summary>Chairman of the province's people's committee (Chủ tịch Ủy ban nhân dân tỉnh).</summary>
    public const string Chairman = "role:chairman";

    /// <summary>Receives submissions and tells the result from above (Ban Thi đua - Khen thưởng Trung ương).</summary>
    public const string Ministry = "role:ministry";

    /// <summary>Verifies complaints and denunciations (thanh tra).</summary>
    public const string Inspector = "role:inspector";

    /// <summary>The education office of the level (Sở, Phòng Giáo dục và Đào tạo), which compiles what schools send.</summary>
    public const string EducationOffice = "role:education-office";

    /// <summary>
    /// Checks the form of documents, presents them for signature, issues and sends them (Văn phòng Ủy ban nhân dân tỉnh, văn thư).
    /// </summary>
    public const string Office = "role:office";

    /// <summary>Leads the central board that concludes on clusters of provinces (lãnh đạo Ban Thi đua - Khen thưởng Trung ương).</summary>
    public const string CentralLeader = "role:central-leader";

    /// <summary>Keeps the papers of the initiative council (thư ký Hội đồng sáng kiến).</summary>
    public const string InitiativeSecretary = "role:initiative-secretary";

    /// <summary>Presides over the initiative council (Chủ tịch Hội đồng sáng kiến).</summary>
    public const string InitiativeChair = "role:initiative-chair";

    /// <summary>Keeps the personnel records (cơ quan quản lý cán bộ): who held which post from when to when.</summary>
    public const string Personnel = "role:personnel";

    /// <summary>The standing committee of the Party committee (Ban Thường vụ Tỉnh ủy), asked about the cadres whom it manages.</summary>
    public const string PartyCommittee = "role:party-committee";

    /// <summary>Publicises exemplars (cơ quan báo chí, truyền thông).</summary>
    public const string Media = "role:media";

    /// <summary>Gives the opinion on cadres that the Party committee manages (Ban Tổ chức Tỉnh ủy, Ban Thường vụ Tỉnh ủy).</summary>
    public const string PartyPersonnel = "role:party-personnel";

    /// <summary>Tries out and runs online services (cán bộ công nghệ thông tin).</summary>
    public const string Technician = "role:technician";

    /// <summary>
    /// The right of a unit's contact (cán bộ làm công tác thi đua, khen thưởng của đơn vị), who drafts and may not submit: contact:unit:07.
    /// </summary>
    /// <param name="unit">The unit's code.</param>
    public static string ContactOf(string unit) => ContactPrefix + unit;

    internal static Expression ContactOf(Expression unit) => Op.Concat(ContactPrefix, unit);

    private const string ContactPrefix = "contact:";
}
