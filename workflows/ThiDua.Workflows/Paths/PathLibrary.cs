using ThiDua.Workflows.Data;

namespace ThiDua.Workflows.Paths;

/// <summary>The known paths.</summary>
public static class PathLibrary
{
    /// <summary>Every path, a caller before what it calls.</summary>
    public static IReadOnlyList<AwardPath> All { get; } =
    [
        new("P08", "Đợt xét, đề nghị khen thưởng cấp nhà nước", RoundPath.Definition),
        new("P08", "Hồ sơ đề nghị khen thưởng cấp nhà nước", DossierPath.Definition),
        new("P07", "Phiên họp Hội đồng Thi đua - Khen thưởng tỉnh", CouncilSessionPath.Definition),
        new("P15", "Giải quyết khiếu nại, tố cáo về hồ sơ", ComplaintPath.Definition),
        new("P01", "Xây dựng, ban hành kế hoạch, văn bản", LegalDocumentPath.Definition),
        new("P17", "Lấy ý kiến cơ quan, đơn vị và Nhân dân", ConsultationPath.Definition),
        new("P02", "Phát động, tổ chức phong trào thi đua", MovementPath.Definition),
        new("P03", "Đăng ký thi đua, tự đánh giá", RegistrationPath.Definition),
        new("P04", "Ký kết, thực hiện giao ước thi đua", CovenantPath.Definition),
        new("P16", "Báo cáo công tác thi đua, khen thưởng", ReportPath.Definition),
        new("P18", "Phát hiện, tuyên truyền, nhân điển hình tiên tiến", ExemplarPath.Definition),
        new("P19", "Tập huấn nghiệp vụ thi đua, khen thưởng", TrainingPath.Definition),
        new("P20", "Kiện toàn Hội đồng, khối, cụm và tổ chức, nhân sự", OrganisationPath.Definition),
        new("P21", "Tổ chức lễ trao tặng, công bố quyết định khen thưởng", CeremonyPath.Definition),
        new("P22", "Ứng dụng công nghệ thông tin, dịch vụ công trực tuyến", OnlineServicePath.Definition),
    ];

    /// <summary>The path of a definition's id.</summary>
    /// <exception cref="UnknownNameException">There is none.</exception>
    public static AwardPath Of(string id) =>
        All.FirstOrDefault(path => path.Id == id) ?? throw new UnknownNameException("quy trình", id, All.Select(path => path.Id));
}
