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
        new("P05", "Chỉ đạo, tổ chức tổng kết khối, cụm thi đua", BlocReviewPath.Definition),
        new("P05", "Tổng kết, chấm điểm, xếp hạng, suy tôn của một khối, cụm thi đua", BlocScoringPath.Definition),
        new("P05", "Sơ kết 6 tháng của một khối, cụm thi đua", BlocHalfReviewPath.Definition),
        new("P05", "Chấm điểm thi đua của một đơn vị trong khối, cụm", UnitScoringPath.Definition),
        new("P06", "Hội đồng sáng kiến xét phạm vi ảnh hưởng", InitiativeCouncilPath.Definition),
        new("P06", "Xét công nhận một sáng kiến", InitiativeDossierPath.Definition),
        new("P23", "Cụm thi đua 7 tỉnh miền núi biên giới phía Bắc", ClusterPath.Definition),
    ];

    /// <summary>The path of a definition's id.</summary>
    /// <exception cref="UnknownNameException">There is none.</exception>
    public static AwardPath Of(string id) =>
        All.FirstOrDefault(path => path.Id == id) ?? throw new UnknownNameException("quy trình", id, All.Select(path => path.Id));
}
