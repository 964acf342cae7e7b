using ThiDua.Engine.Definitions;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// The province's badge (Huy hiệu) or commemorative medal (kỷ niệm chương) of a period: units are told how to list people, each list is a
/// <see cref="BadgeDossierPath"/> that its unit starts, and a summary closes the period. See <see cref="IntakePeriod"/>.
/// </summary>
internal static class BadgePath
{
    public const string Id = "badge";

    public static WorkflowDefinition Definition { get; } = IntakePeriod.Make(
        Id,
        "Tặng Huy hiệu, kỷ niệm chương của tỉnh",
        announce: "Hướng dẫn lập danh sách đề nghị tặng Huy hiệu, kỷ niệm chương",
        summarise: "Tổng hợp kết quả tặng Huy hiệu, kỷ niệm chương",
        counted: "awarded");
}
