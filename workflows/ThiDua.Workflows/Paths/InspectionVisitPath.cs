using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// The inspection of one unit (kiểm tra tại đơn vị) by a council member who is not of the unit: the unit reports on itself, is visited,
/// answers the draft findings, gets a signed conclusion, and is followed up. A violation goes to the standing body, who may hold the
/// unit's dossiers until the follow-up has ended.
/// <code>
/// assignment → selfReport → visit ⇄ Postpone → answer → conclusion → violation? → followUp → NoFindings | Resolved
///     ↑↓ Recuse   (silence       └ NoFindings ───────────↑            (hold, signal)         | Escalated | Violation
///   reassign       is noted)
/// </code>
/// </summary>
internal static class InspectionVisitPath
{
    public const string Id = "inspection-visit";

    public static WorkflowDefinition Definition { get; } = Workflow.Define(Id, 1)
        .Named("Kiểm tra một đơn vị")
        .Inputs("work", "year", "lead", "unit", "inspector", "insiders")
        .Outputs(
            "reason", "clause", "unit", "inspector", "finding", "recommendations", "unresolved", "number", "returned", "postponed", "silent",
            "held")
        .Outcomes("NoFindings", "Resolved", "Escalated", "Violation")
        .Variable(Limited.Variable).Variable("inspector").Variable("unable", Engine.Values.Value.List()).Variable("assignments")
        .Variable("selfReport").Variable("finding").Variable("recommendations").Variable("answer")
        .Variable("postponed", 0).Variable("postponedTo").Variable("number").Variable("returned", 0)
        .Variable("handling").Variable("unresolved", 0)
        .Runs(Do.Sequence(
            "path",
            Limited.Asked(Id),
            Do.SetOutput("noteUnit", "unit", Op.Input("unit")),
            Do.Set("assigned", "inspector", Op.Input("inspector")),
            Assignment,
            Do.SetOutput("noteInspector", "inspector", Op.Variable("inspector")),
            SelfReport,
            Do.If("hasNotReported", Op.Call("IsNull", Op.Variable("selfReport")), Do.SetOutput("noteSilent", "silent", "self-report")),
            Visit,
            Do.If("mustBeAnswered", Op.NotEqual(Op.Variable("finding"), "NoFindings"), Answer),
            Conclusion,
            Do.SetOutput("noteFinding", "finding", Op.Variable("finding")),
            InspectionFollowUp.Activity,
            Ending.With("end", Outcome, Op.Variable("finding"))));

    /// <summary>Who belongs to the unit, or recuses himself, is replaced before anything begins.</summary>
    private static Activity Assignment => Do.Flowchart("assignment")
        .Add(
            Do.Decide("isInsider", Op.Call("Contains", Op.Input("insiders"), Op.Variable("inspector"))),
            Do.HumanTask("accept", Op.List(Op.Variable("inspector")), ["Accept", "Recuse"], About(), Op.Input("insiders"))
                .Named("Nhận phân công kiểm tra")
                .CancelledBy(Limited.After("acceptDue", "accept"), "Silent"),
            Do.Set("noteUnable", "unable", Op.Call("Append", Op.Variable("unable"), Op.Variable("inspector"))),
            Do.Ask("reassign", Questions.Assign, About(
                    ("kind", "inspection"), ("units", Op.List(Op.Input("unit"))), ("unable", Op.Variable("unable"))))
                .Into("assignments", "assignments"),
            Do.Set("reassigned", "inspector", Op.Member(Op.Call("At", Op.Variable("assignments"), 0), "inspector")))
        .Connect("isInsider", "False", "accept")
        .Connect("isInsider", "True", "noteUnable")
        .Connect("accept", "Recuse", "noteUnable")
        .Connect("accept", "Silent", "noteUnable")
        .Chain("noteUnable", "reassign", "reassigned", "isInsider");

    private static Activity SelfReport => Do.HumanTask("selfReport", Op.List(Op.Input("unit")), ["Report"], About())
        .Named("Gửi báo cáo tự kiểm tra theo đề cương")
        .Into("outcome", "selfReport")
        .RemindedAfter(Limited.By("selfReportReminder"), About())
        .CancelledBy(Limited.After("selfReportDue", "selfReport"), "Silent");

    private static Activity Visit => Do.Flowchart("visit")
        .Add(
            Findings("inspect", "Kiểm tra tại đơn vị và ghi nhận kết quả", "Postpone")
                .Into("postponedTo", "postponedTo")
                .RemindedAfter(Limited.By("visit"), About()),
            Do.Decide("mayPostpone", Op.Less(Op.Variable("postponed"), Limited.By("postponements"))),
            Do.Set("countPostponed", "postponed", Op.Add(Op.Variable("postponed"), 1)),
            Do.SetOutput("notePostponed", "postponed", Op.Variable("postponed")),
            Do.StartAt("postpone", Op.Variable("postponedTo")),
            Do.Ask("refusePostponement", Questions.Escalate, About(("what", "inspect"))))
        .Connect("inspect", "Postpone", "mayPostpone")
        .Connect("mayPostpone", "True", "countPostponed")
        .Chain("countPostponed", "notePostponed", "postpone", "inspect")
        .Connect("mayPostpone", "False", "refusePostponement")
        .Chain("refusePostponement", "inspect");

    /// <summary>The unit answers the draft findings; who explains himself is heard, who is silent agrees.</summary>
    private static Activity Answer => Do.Sequence(
        "hearing",
        Do.HumanTask("answer", Op.List(Op.Input("unit")), ["Agree", "Explain"], About(("finding", Op.Variable("finding"))))
            .Named("Trả lời dự thảo kết luận kiểm tra")
            .Into("outcome", "answer")
            .CancelledBy(Limited.After("answerDue", "answer"), "Silent"),
        Do.If("isSilent", Op.Call("IsNull", Op.Variable("answer")), Do.SetOutput("noteNoAnswer", "silent", "answer")),
        Do.If(
            "explains",
            Op.Equal(Op.Variable("answer"), "Explain"),
            Findings("reconsider", "Xem xét giải trình của đơn vị")));

    private static Activity Conclusion => new SignedDocument(
        "conclusion", "KL", "kết luận kiểm tra",
        Op.List(Op.Variable("inspector")), Op.Texts(Roles.StandingBody), About(("finding", Op.Variable("finding"))))
    {
        Excluded = Op.Input("insiders"),
    }.Activity;

    /// <summary>What the inspector finds, with the recommendations (kiến nghị) as codes.</summary>
    private static Activity Findings(string id, string name, params string[] more) =>
        Do.HumanTask(
                id, Op.List(Op.Variable("inspector")), ["NoFindings", "Recommendations", "Violation", .. more], About(), Op.Input("insiders"))
            .Named(name)
            .Into("outcome", "finding")
            .Into("recommendations", "recommendations");

    private static Expression Outcome => Op.Call(
        "If",
        Op.Less(0, Op.Variable("unresolved")),
        "Escalated",
        Op.Call("If", Op.Equal(Op.Variable("finding"), "Recommendations"), "Resolved", Op.Variable("finding")));

    internal static Expression About(params (string Name, Expression Value)[] more) =>
        Op.Object([("work", Op.Input("work")), ("unit", Op.Input("unit")), .. more]);
}
