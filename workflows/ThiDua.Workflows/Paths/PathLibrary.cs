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
        new("P14", "Kiểm tra công tác thi đua, khen thưởng", InspectionPath.Definition),
        new("P14", "Kiểm tra một đơn vị", InspectionVisitPath.Definition),
        new("P15", "Hủy bỏ quyết định khen thưởng, thu hồi hiện vật và tiền thưởng", CancellationPath.Definition),
    ];

    /// <summary>The path of a definition's id.</summary>
    /// <exception cref="UnknownNameException">There is none.</exception>
    public static AwardPath Of(string id) =>
        All.FirstOrDefault(path => path.Id == id) ?? throw new UnknownNameException("quy trình", id, All.Select(path => path.Id));
}
