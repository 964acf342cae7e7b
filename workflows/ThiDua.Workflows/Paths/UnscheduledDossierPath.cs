using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Values;
using static ThiDua.Workflows.Paths.DossierPath;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// A dossier for a thematic or unscheduled award (khen thưởng chuyên đề, đột xuất). The rules say by which procedure it goes: the
/// simplified one (thủ tục đơn giản), examined at once, or the regular one (see <see cref="DossierExamination"/>); what is eligible for
/// neither goes back to its unit. Where the rules say so, the council is heard before the chairman. It can be withdrawn, and a complaint
/// that is upheld ends it.
/// <code>
/// draft → route → Simplified → quick ───────┐
///           ↕  └→ Regular → examination ────┴→ conclusion → Awarded | Declined | Rejected
///       supplement
/// </code>
/// </summary>
internal static class UnscheduledDossierPath
{
    public const string Id = "unscheduled-dossier";

    public static WorkflowDefinition Definition { get; } = Workflow.Define(Id, 1)
        .Named("Hồ sơ khen thưởng chuyên đề, đột xuất")
        .Inputs("work", "year", "round", "dossier", "unit", "insiders", "award", "kind", "submitBy")
        .Outputs("reason", "clause", "ready", "returns", "late", "opinions", "unmet", "vote", "procedure", "level", "number", "returned")
        .Outcomes("Awarded", "Declined", "Rejected", "Withdrawn", "Late")
        .Variable("limits").Variable(Limited.Variable).Variable("components").Variable("submitter").Variable("agencies")
        .Variable("appraiser").Variable("returns", 0).Variable("opinions", Value.List()).Variable("judgement")
        .Variable("level").Variable("procedure").Variable("council")
        .ConcludesAlone()
        .TellsItsRound()
        .Runs(UntilItEnds(Life));

    private static FlowchartBuilder Life => Do.Flowchart("life")
        .Add(
            Do.Ask("limits", Questions.Limits, About()).Into("result", "limits"),
            Limited.Asked(Id, "pathLimits"),
            Do.HumanTask(
                    "draft", Op.List(Op.Input("unit")), ["Submit"],
                    About(("components", Limit("components")), ("kind", Op.Input("kind"))))
                .Named("Lập và nộp hồ sơ đề nghị khen thưởng chuyên đề, đột xuất")
                .Into("actor", "submitter").Into("components", "components")
                .CancelledBy(Do.AtInstant("intakeCloses", Op.Input("submitBy")), "Late"),
            Do.Ask(
                    "route",
                    Questions.Route,
                    About(("act", "award"), ("kind", Op.Input("kind")), ("components", Op.Variable("components"))),
                    "Simplified", "Regular", "Return")
                .Into("level", "level").Into("procedure", "procedure").Into("council", "council").Into("limits", "limits"),
            QuickExamination.Activity,
            DossierExamination.Activity,
            Conclusion,
            RoundMembers.End("late", "Late", "late"))
        .Chain("limits", "pathLimits", "draft")
        .Connect("draft", "Submit", "route")
        .Connect("draft", "Late", "late")
        .Connect("route", "Simplified", "quick")
        .Connect("route", "Regular", "examination")
        .WithSupplement("route.", "route", returnedBy: ["route"])
        .Chain("quick", "conclusion")
        .Chain("examination", "conclusion");

    private static Activity Conclusion => Do.Sequence(
        "conclusion",
        Do.SetOutput("noteProcedure", "procedure", Op.Variable("procedure")),
        Do.SetOutput("noteLevel", "level", Op.Variable("level")),
        RoundMembers.TellReady,
        Do.If("asksCouncil", Op.Call("Coalesce", Op.Variable("council"), false), AwardConclusion.Council(Op.Input("award"))),
        Do.If(
            "isState",
            Op.Equal(Op.Variable("level"), "state"),
            AwardConclusion.AtStateLevel(Op.Input("award")),
            AwardConclusion.AtProvincialLevel(Op.Input("award"))));
}
