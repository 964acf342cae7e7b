using ThiDua.Engine.Definitions;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// The round of the education sector (xét khen thưởng ngành Giáo dục và Đào tạo), which goes by the school year: from May to July in a
/// district, in quarter III in a province. The schools send their lists, the education office compiles them. See <see cref="LocalRound"/>.
/// </summary>
internal static class EducationRoundPath
{
    public const string Id = "education-round";
    public const string DecisionId = "education-decision";

    public static WorkflowDefinition Definition { get; } = LocalRound.Make(
        Id,
        "Đợt xét khen thưởng ngành Giáo dục và Đào tạo theo năm học",
        Roles.EducationOffice,
        DecisionId,
        guide: "Hướng dẫn tổng kết thi đua, khen thưởng năm học",
        compile: "Tổng hợp danh sách đề nghị của các trường");

    public static WorkflowDefinition Decision { get; } =
        AwardDecisionPath.Make(DecisionId, "Quyết định khen thưởng ngành Giáo dục và Đào tạo");
}
