using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Values;
using ThiDua.Workflows.Calendar;
using static ThiDua.Workflows.Paths.DossierPath;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// A unit's list of people for the province's badge (Huy hiệu) or commemorative medal (kỷ niệm chương): who holds it already or is listed twice is
/// refused, the years are verified, the list is published, the chairman decides, certificates are printed and handed over.
/// <code>
/// draft → check → screen → years → publication → decision ⇄ sign → print → present → Awarded
///           ↕ supplement ↵ └ Rejected                └ Declined              └ undelivered ones are named
/// </code>
/// </summary>
internal static class BadgeDossierPath
{
    public const string Id = "badge-dossier";

    public static WorkflowDefinition Definition { get; } = Workflow.Define(Id, 1)
        .Named("Danh sách đề nghị tặng Huy hiệu, kỷ niệm chương")
        .Inputs("work", "year", "round", "dossier", "unit", "insiders", "award", "submitBy")
        .Outputs("reason", "clause", "ready", "returns", "late", "accepted", "refused", "number", "returned", "certificates", "undelivered")
        .Outcomes("Awarded", "Declined", "Rejected", "Withdrawn", "Late")
        .Variable("limits").Variable(Limited.Variable).Variable("components").Variable("submitter").Variable("returns", 0)
        .Variable("people", Value.List()).Variable("accepted", Value.List()).Variable("refused", Value.List())
        .Variable("certificates").Variable("presented").Variable("undelivered", Value.List())
        .ConcludesAlone()
        .TellsItsRound()
        .Runs(UntilItEnds(Life));

    private static FlowchartBuilder Life => Do.Flowchart("life")
        .Add(
            Do.Ask("limits", Questions.Limits, About()).Into("result", "limits"),
            Limited.Asked(Id, "pathLimits"),
            Do.HumanTask("draft", Op.List(Op.Input("unit")), ["Submit"], About(("components", Limit("components"))))
                .Named("Lập danh sách đề nghị tặng Huy hiệu, kỷ niệm chương")
                .Into("actor", "submitter").Into("components", "components").Into("people", "people")
                .CancelledBy(Do.AtInstant("intakeCloses", Op.Input("submitBy")), "Late"),
            Do.HumanTask(
                    "check", Op.Texts(Roles.Intake), ["Accept", "Return"],
                    About(("components", Op.Variable("components")), ("needed", Limit("components")), ("people", Op.Variable("people"))), Op.Input("insiders"))
                .Named("Kiểm tra danh sách và hồ sơ kèm theo")
                .AccompaniedBy(Do.AfterWorkingDays("checkDue", Limit("check"), VietnamCalendar.Name), Do.SetOutput("checkLate", "late", "check")),
            Do.Ask("screen", Questions.Screen, About(("people", Op.Variable("people"))), "Some", "None")
                .Into("accepted", "accepted").Into("refused", "refused"),
            Do.SetOutput("noteRefused", "refused", Op.Variable("refused")),
            Do.HumanTask("years", Op.Texts(Roles.Personnel), ["Confirm", "Return"], About(("people", Op.Variable("accepted"))), Op.Input("insiders"))
                .Named("Đối chiếu thời gian công tác, đóng góp")
                .RemindedAfter(Limited.By("years"), About()),
            Conclusion,
            NobodyLeft,
            RoundMembers.End("late", "Late", "late"))
        .Chain("limits", "pathLimits", "draft")
        .Connect("draft", "Submit", "check")
        .Connect("draft", "Late", "late")
        .Connect("check", "Accept", "screen")
        .Connect("screen", "None", "nobodyLeft")
        .Connect("screen", "Some", "noteRefused")
        .Chain("noteRefused", "years")
        .Connect("years", "Confirm", "conclusion")
        .WithSupplement("check.", "check", returnedBy: ["check", "years"]);

    private static Activity Conclusion => Do.Sequence(
        "conclusion",
        Do.SetOutput("noteAccepted", "accepted", Op.Call("Count", Op.Variable("accepted"))),
        Do.WorkingDays("publication", Limit("publication"), VietnamCalendar.Name),
        RoundMembers.TellReady,
        AwardConclusion.AtProvincialLevel(Op.Input("award"), Certificates, Presentation));

    private static Activity Certificates => Do.Sequence(
        "certificates",
        Do.HumanTask("print", Op.Texts(Roles.StandingBody), ["Printed"], About(("people", Op.Variable("accepted")), ("number", Op.Variable("number"))))
            .Named("In giấy chứng nhận")
            .Into("certificates", "certificates")
            .RemindedAfter(Limited.By("print"), About()),
        Do.SetOutput("noteCertificates", "certificates", Op.Variable("certificates")));

    /// <summary>The unit hands over at a ceremony and names those who were absent; who is silent about it has handed over nothing.</summary>
    private static Activity Presentation => Do.Sequence(
        "presentation",
        Do.HumanTask("present", Op.List(Op.Input("unit")), ["Presented"], About(("people", Op.Variable("accepted"))))
            .Named("Trao tặng và báo danh sách người vắng mặt")
            .Into("outcome", "presented").Into("undelivered", "undelivered")
            .CancelledBy(Limited.After("presentDue", "present"), "Silent"),
        Do.SetOutput("noteUndelivered", "undelivered", Op.Call(
            "If", Op.Call("IsNull", Op.Variable("presented")), Op.Variable("accepted"), Op.Call("Coalesce", Op.Variable("undelivered"), Op.List()))));

    private static Activity NobodyLeft => Do.Sequence(
        "nobodyLeft",
        Do.SetOutput("nobodyLeft.refused", "refused", Op.Variable("refused")),
        RoundMembers.End("nobodyLeft.end", "Rejected", "nobody-eligible"));
}
