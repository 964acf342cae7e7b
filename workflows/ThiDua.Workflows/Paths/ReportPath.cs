using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Workflows.Calendar;
using static ThiDua.Workflows.Paths.TaskPath;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// A report (báo cáo sơ kết, tổng kết): the template goes out, each unit reports, the lead is told of those that are overdue and, after
/// the last day, compiles without them; checked, signed and numbered, it goes up, and its receipt is acknowledged.
/// <code>
/// template → reports of units → compile → check → sign → number → sendUp → acknowledge → Acknowledged
///                                  ↑────── Return ──┘└ Refuse → NotIssued      │
///                                  └──────────────────────────── Return ───────┘
/// </code>
/// </summary>
/// <remarks>
/// Its own inputs: <c>recipients</c>, the rights of which who acknowledges needs one (the Central board's when not given), and
/// <c>signer</c> (the chairman's when not given).
/// </remarks>
internal static class ReportPath
{
    public const string Id = "report";

    public static WorkflowDefinition Definition { get; } = Define(Id, "Báo cáo công tác thi đua, khen thưởng", "recipients", "signer")
        .Outputs("late", "reports", "reportsMissing", "overdue", "returned", "returnedFromAbove", "number", "reason", "clause")
        .Outcomes("Acknowledged", "NotIssued")
        .Collects("report").Issues()
        .Variable("overdue", 0).Variable("returnedFromAbove", 0)
        .Runs(Life(Id, Do.Flowchart("life")
            .Add(
                Do.HumanTask("template", Lead, ["Send"], About(("units", Op.Input("units")))).Named("Gửi đề cương, mẫu báo cáo"),
                Contributions.Of("report", OfUnit),
                Tell("overdue"),
                Issuance.Of(
                    Do.HumanTask("compile", Lead, ["Submit"], Received).Named("Tổng hợp, dự thảo báo cáo"),
                    "BC"),
                Do.HumanTask("sendUp", Op.Texts(Roles.Office), ["Send"], Knowing("number")).Named("Gửi báo cáo lên cấp trên"),
                Do.HumanTask(
                        "acknowledge",
                        Op.Call("Coalesce", Op.Input("recipients"), Op.Texts(Roles.Ministry)),
                        ["Acknowledge", "Return"],
                        Knowing("number", "reportsMissing"))
                    .Named("Xác nhận đã nhận báo cáo").Reminded("receipt"),
                Count("countReturnedFromAbove", "returnedFromAbove"),
                Tell("returnedFromAbove"),
                Ending.With("acknowledged", "Acknowledged", "acknowledged"))
            .Connect("template", "Send", "reports")
            .Chain("reports", "tell.overdue", "issuance", "sendUp")
            .Connect("sendUp", "Send", "acknowledge")
            .Connect("acknowledge", "Return", "countReturnedFromAbove")
            .Chain("countReturnedFromAbove", "tell.returnedFromAbove", "issuance")
            .Connect("acknowledge", "Acknowledge", "acknowledged")));

    private static Activity OfUnit => UnitPaper.Of("report", "báo cáo của đơn vị").AccompaniedBy(
        Do.AfterWorkingDays("reportOverdue", Limit("reportOverdue"), VietnamCalendar.Name),
        Do.Sequence(
            "reportLate",
            Count("countOverdue", "overdue"),
            Do.Ask("reportEscalate", Questions.Escalate, AboutUnit(("what", "report")))));

    private static Expression Received => Knowing("reports", "reportsMissing", "returned", "returnedFromAbove");
}
