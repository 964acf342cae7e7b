using ThiDua.Workflows.Data;
using static ThiDua.Workflows.Paths.PathUse;

namespace ThiDua.Workflows.Paths;

/// <summary>The known paths.</summary>
public static class PathLibrary
{
    /// <summary>The code of the plan's tasks themselves, which are no path of their own.</summary>
    public const string TaskCode = "P00";

    /// <summary>Every path, by its code, a caller before what it calls.</summary>
    public static IReadOnlyList<AwardPath> All { get; } =
    [
        new(TaskCode, "Nhiệm vụ của kế hoạch năm", PlanTaskPath.Definition, Part),
        new("P01", "Xây dựng, ban hành kế hoạch, văn bản", LegalDocumentPath.Definition, Root),
        new("P01", "Xây dựng, ban hành văn bản của từng cơ quan, đơn vị", UnitDocumentsPath.Definition, EachUnit),
        new("P02", "Phát động, tổ chức phong trào thi đua", MovementPath.Definition, Root),
        new("P03", "Đăng ký thi đua, tự đánh giá", RegistrationPath.Definition, Root),
        new("P04", "Ký kết, thực hiện giao ước thi đua", CovenantPath.Definition, Root),
        new("P05", "Chỉ đạo, tổ chức tổng kết khối, cụm thi đua", BlocReviewPath.Definition, Root),
        new("P05", "Tổng kết, chấm điểm, xếp hạng, suy tôn của một khối, cụm thi đua", BlocScoringPath.Definition, Part),
        new("P05", "Sơ kết 6 tháng của một khối, cụm thi đua", BlocHalfReviewPath.Definition, Part),
        new("P05", "Chấm điểm thi đua của một đơn vị trong khối, cụm", UnitScoringPath.Definition, Part),
        new("P06", "Hội đồng sáng kiến xét phạm vi ảnh hưởng", InitiativeCouncilPath.Definition, Root),
        new("P06", "Xét công nhận một sáng kiến", InitiativeDossierPath.Definition, Part),
        new("P07", "Phiên họp Hội đồng Thi đua - Khen thưởng", CouncilSessionPath.Definition, Root, Part),
        new("P07", "Đợt xét khen thưởng thuộc thẩm quyền", RoundPath.OwnLevel, Round) { HoldsSessions = true },
        new("P07", "Quyết định khen thưởng thuộc thẩm quyền", AwardDecisionPath.Definition, Conclusion, Part),
        new("P07", "Hồ sơ khen thưởng thuộc thẩm quyền", DossierPath.OwnLevel, Part),
        new("P08", "Đợt xét, đề nghị khen thưởng cấp nhà nước", RoundPath.Definition, Round) { HoldsSessions = true },
        new("P08", "Hồ sơ đề nghị khen thưởng cấp nhà nước", DossierPath.Definition, Part),
        new("P08", "Trình đề nghị khen thưởng cấp nhà nước", SubmissionPath.Definition, Conclusion, Part),
        new("P09", "Khen thưởng chuyên đề, đột xuất trong kỳ", UnscheduledAwardsPath.Definition, Root, Round),
        new("P09", "Hồ sơ khen thưởng chuyên đề, đột xuất", UnscheduledDossierPath.Definition, Part),
        new("P10", "Khen thưởng quá trình cống hiến trong kỳ", LongServicePath.Definition, Root, Round),
        new("P10", "Hồ sơ khen thưởng quá trình cống hiến", LongServiceDossierPath.Definition, Part),
        new("P11", "Đợt xét khen thưởng ngành Giáo dục và Đào tạo", EducationRoundPath.Definition, Root, Round) { HoldsSessions = true },
        new("P11", "Quyết định khen thưởng ngành Giáo dục và Đào tạo", EducationRoundPath.Decision, Conclusion, Part),
        new("P12", "Tổng kết năm và xét khen thưởng của cấp huyện, cấp xã", YearEndPath.Definition, Root, Round) { HoldsSessions = true },
        new("P12", "Quyết định danh hiệu thi đua, hình thức khen thưởng năm", YearEndPath.Decision, Conclusion, Part),
        new("P13", "Tặng Huy hiệu, kỷ niệm chương của tỉnh", BadgePath.Definition, Root, Round),
        new("P13", "Danh sách đề nghị tặng Huy hiệu, kỷ niệm chương", BadgeDossierPath.Definition, Part),
        new("P14", "Kiểm tra công tác thi đua, khen thưởng", InspectionPath.Definition, Root),
        new("P14", "Kiểm tra một đơn vị", InspectionVisitPath.Definition, Part),
        new("P15", "Giải quyết đơn thư, khiếu nại, tố cáo", ComplaintPath.Definition, Part),
        new("P15", "Tiếp nhận và giải quyết đơn thư trong kỳ", ComplaintsPath.Definition, Root),
        new("P15", "Hủy bỏ quyết định khen thưởng, thu hồi hiện vật và tiền thưởng", CancellationPath.Definition, Part),
        new("P16", "Báo cáo công tác thi đua, khen thưởng", ReportPath.Definition, Root),
        new("P17", "Lấy ý kiến cơ quan, đơn vị và Nhân dân", ConsultationPath.Definition, Root),
        new("P18", "Phát hiện, tuyên truyền, nhân điển hình tiên tiến", ExemplarPath.Definition, Root),
        new("P19", "Tập huấn nghiệp vụ thi đua, khen thưởng", TrainingPath.Definition, Root),
        new("P20", "Kiện toàn Hội đồng, khối, cụm và tổ chức, nhân sự", OrganisationPath.Definition, Root),
        new("P21", "Tổ chức lễ trao tặng, công bố quyết định khen thưởng", CeremonyPath.Definition, Root),
        new("P22", "Ứng dụng công nghệ thông tin, dịch vụ công trực tuyến", OnlineServicePath.Definition, Root),
        new("P23", "Cụm thi đua 7 tỉnh miền núi biên giới phía Bắc", ClusterPath.Definition, Root),
    ];

    /// <summary>The path of a definition's id.</summary>
    /// <exception cref="UnknownNameException">There is none.</exception>
    public static AwardPath Of(string id) =>
        All.FirstOrDefault(path => path.Id == id) ?? throw new UnknownNameException("quy trình", id, All.Select(path => path.Id));

    /// <summary>The definition that a task of a plan starts for a code.</summary>
    /// <exception cref="UnknownNameException">The code has none of that use.</exception>
    public static AwardPath Of(string code, PathUse use) =>
        Find(code, use)
        ?? throw new UnknownNameException($"quy trình ({use})", code, All.Where(path => path.Uses.Contains(use)).Select(path => path.Code).Distinct());

    /// <summary>The definition that a task of a plan starts for a code; null where it has none.</summary>
    internal static AwardPath? RootOf(string code) => Find(code, Root);

    private static AwardPath? Find(string code, PathUse use) => All.FirstOrDefault(path => path.Code == code && path.Uses.Contains(use));
}
