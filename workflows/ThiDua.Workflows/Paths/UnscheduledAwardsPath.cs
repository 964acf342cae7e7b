using ThiDua.Engine.Definitions;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// Thematic and unscheduled awards of a period (khen thưởng chuyên đề, đột xuất): units are told how to propose, each proposal is an
/// <see cref="UnscheduledDossierPath"/> that its unit starts, and a summary closes the period. See <see cref="IntakePeriod"/>.
/// </summary>
internal static class UnscheduledAwardsPath
{
    public const string Id = "unscheduled-awards";

    public static WorkflowDefinition Definition { get; } = IntakePeriod.Make(
        Id,
        "Khen thưởng chuyên đề, đột xuất trong kỳ",
        announce: "Hướng dẫn đề nghị khen thưởng chuyên đề, đột xuất",
        summarise: "Tổng hợp kết quả khen thưởng chuyên đề, đột xuất",
        counted: "awarded");
}
