using ThiDua.Engine.Definitions;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// The year's letters (tiếp nhận, giải quyết đơn thư trong kỳ): citizens are told where and when letters are received; each letter is a
/// <see cref="ComplaintPath"/> that its writer starts; when the last has its end, the period is closed with a summary. See
/// <see cref="IntakePeriod"/>.
/// </summary>
internal static class ComplaintsPath
{
    public const string Id = "complaints";

    public static WorkflowDefinition Definition { get; } = IntakePeriod.Make(
        Id,
        "Tiếp nhận và giải quyết đơn thư trong kỳ",
        announce: "Thông báo lịch tiếp công dân, nơi tiếp nhận đơn thư",
        summarise: "Tổng hợp kết quả giải quyết đơn thư",
        counted: "upheld");
}
