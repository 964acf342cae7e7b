using ThiDua.Engine.Definitions;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// Awards for long service of a period (khen thưởng quá trình cống hiến): units are told how to propose, each proposal is a
/// <see cref="LongServiceDossierPath"/> that its unit starts, and a summary closes the period. See <see cref="IntakePeriod"/>.
/// </summary>
internal static class LongServicePath
{
    public const string Id = "long-service";

    public static WorkflowDefinition Definition { get; } = IntakePeriod.Make(
        Id,
        "Khen thưởng quá trình cống hiến trong kỳ",
        announce: "Hướng dẫn đề nghị khen thưởng quá trình cống hiến",
        summarise: "Tổng hợp kết quả khen thưởng quá trình cống hiến",
        counted: "awarded");
}
