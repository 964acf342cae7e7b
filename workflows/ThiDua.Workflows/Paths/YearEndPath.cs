using ThiDua.Engine.Definitions;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// The year-end of a district (tổng kết năm cấp huyện) and, since the district level ended on 01/7/2025, of a commune: agencies,
/// communes and blocs are guided, send their lists, their dossiers are appraised, and the level decides its titles and awards. See <see cref="LocalRound"/>.
/// </summary>
internal static class YearEndPath
{
    public const string Id = "year-end";
    public const string DecisionId = "year-end-decision";

    public static WorkflowDefinition Definition { get; } = LocalRound.Make(
        Id,
        "Tổng kết năm và xét khen thưởng của cấp huyện, cấp xã",
        Roles.StandingBody,
        DecisionId,
        guide: "Hướng dẫn tổng kết và bình xét khen thưởng năm",
        compile: "Tổng hợp danh sách đề nghị của các cơ quan, đơn vị");

    public static WorkflowDefinition Decision { get; } =
        AwardDecisionPath.Make(DecisionId, "Quyết định danh hiệu thi đua, hình thức khen thưởng năm");
}
