using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// A complaint or denunciation (khiếu nại, tố cáo) about a dossier: the dossier is held while it is verified, and goes on or ends by
/// the conclusion.
/// <code>
/// hold → Held → verify → Unfounded → release → Unfounded
///   └→ Ended: NothingToHold   └→ Upheld → (the dossier is rejected) → Upheld
/// </code>
/// </summary>
internal static class ComplaintPath
{
    public const string Id = "complaint";

    public static WorkflowDefinition Definition { get; } = Workflow.Define(Id, 1)
        .Named("Giải quyết khiếu nại, tố cáo về hồ sơ")
        .Inputs("dossier", "insiders")
        .Outcomes("Unfounded", "Upheld", "NothingToHold")
        .Runs(Do.Flowchart("path")
            .Add(
                Do.Ask("hold", Questions.Hold, About(), "Held", "Ended"),
                Do.HumanTask("verify", Op.Texts(Roles.Inspector), ["Unfounded", "Upheld"], About(), Op.Input("insiders")),
                Do.Ask("release", Questions.Release, About()),
                Do.Publish("reject", Signals.ComplaintUpheld, correlationId: Op.Input("dossier")),
                Do.Complete("unfounded", "Unfounded"),
                Do.Complete("upheld", "Upheld"),
                Do.Complete("nothingToHold", "NothingToHold"))
            .Connect("hold", "Held", "verify")
            .Connect("hold", "Ended", "nothingToHold")
            .Connect("verify", "Unfounded", "release")
            .Chain("release", "unfounded")
            .Connect("verify", "Upheld", "reject")
            .Chain("reject", "upheld"));

    private static Expression About() => Op.Object(("dossier", Op.Input("dossier")));
}
