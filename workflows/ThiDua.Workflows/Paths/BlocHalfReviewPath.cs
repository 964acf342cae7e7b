using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Values;
using static ThiDua.Workflows.Paths.BlocMeeting;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// The 6-month review of one bloc or cluster (sơ kết 6 tháng): every unit reports how it stands to the covenant, the head compiles,
/// the meeting evaluates, and the report goes to the standing body, which takes it or returns it. Nobody is scored or ranked.
/// <code>
/// limits → reports (each unit) → compile → meeting → report → receive → Accept → Reviewed
///                                             └ NotHeld  ↑       └ Return → (at most so often)
///                                                        └──────────┘
/// </code>
/// </summary>
internal static class BlocHalfReviewPath
{
    public const string Id = "bloc-half-review";

    public static WorkflowDefinition Definition { get; } = Workflow.Define(Id, 1)
        .Named("Sơ kết 6 tháng của một khối, cụm thi đua")
        .Inputs("plan", "task", "work", "year", "bloc", "head", "members", "due", "appraisers")
        .WithMeeting("reported", "silent", "returned", "report")
        .Outcomes("Reviewed", "ReviewedWithRemarks", "NotHeld")
        .Variable("limits").Variable("reported", Value.List()).Variable("silent", Value.List()).Variable("compiler")
        .Variable("returned", 0).Variable("number")
        .Runs(Life.EscalatedAt(Op.Input("due"), Id));

    private static Activity Life => Do.Flowchart("life")
        .Add(
            Do.Ask("limits", Questions.Limits, Op.Object(("path", Id), ("work", Op.Input("work")))).Into("result", "limits"),
            Reports,
            Do.SetOutput("noteReported", "reported", Op.Variable("reported")),
            Do.SetOutput("noteSilent", "silent", Op.Variable("silent")),
            Do.HumanTask("compile", Op.List(Op.Input("head")), ["Compile"], Heard)
                .Named("Tổng hợp kết quả 6 tháng của khối, cụm"),
            Around(Do.Sequence(
                "evaluation",
                Do.HumanTask("evaluate", Op.List(Op.Input("head")), ["Agreed"], About(("silent", Op.Variable("silent"))))
                    .Named("Hội nghị đánh giá việc thực hiện giao ước, thống nhất nhiệm vụ 6 tháng cuối năm"))),
            Do.HumanTask("report", Op.List(Op.Input("head")), ["Send"], About(("returned", Op.Variable("returned"))))
                .Named("Ký báo cáo sơ kết gửi cơ quan thường trực")
                .Into("actor", "compiler"),
            Do.Ask("reportNumber", Questions.Number, Op.Object(("kind", "BC"), ("year", Op.Input("year")))).Into("number", "number"),
            Do.SetOutput("noteReport", "report", Op.Variable("number")),
            Do.HumanTask(
                    "receive",
                    Op.Call("Coalesce", Op.Input("appraisers"), Op.Texts(Roles.Appraiser)),
                    ["Accept", "Return"],
                    About(("report", Op.Variable("number"))),
                    Op.List(Op.Variable("compiler")))
                .Named("Tiếp nhận báo cáo sơ kết của khối, cụm")
                .LateAfter(Limit("receive")),
            Do.Decide("mayReturn", Op.Less(Op.Variable("returned"), Limit("returns"))),
            Do.Set("countReturned", "returned", Op.Add(Op.Variable("returned"), 1)),
            Do.SetOutput("noteReturned", "returned", Op.Variable("returned")),
            Ending.With("reviewed", "Reviewed", "reviewed"),
            Ending.With("withRemarks", "ReviewedWithRemarks", "returned-too-often"))
        .Chain("limits", "reports", "noteReported", "noteSilent", "compile")
        .Connect("compile", "Compile", "meeting")
        .Chain("meeting", "report")
        .Connect("report", "Send", "reportNumber")
        .Chain("reportNumber", "noteReport", "receive")
        .Connect("receive", "Accept", "reviewed")
        .Connect("receive", "Return", "mayReturn")
        .Connect("mayReturn", "True", "countReturned")
        .Connect("mayReturn", "False", "withRemarks")
        .Chain("countReturned", "noteReturned", "report");

    private static Expression Heard => About(("reported", Op.Variable("reported")), ("silent", Op.Variable("silent")));

    /// <summary>A unit that stays silent is named at the meeting.</summary>
    private static Activity Reports => Do.ParallelForEach(
        "reports",
        Op.Input("members"),
        Do.Sequence(
            "unitReport",
            Do.HumanTask("reportHalf", Op.List(Op.CurrentValue), ["Send"], About(("unit", Op.CurrentValue)))
                .Named("Báo cáo kết quả thực hiện giao ước 6 tháng")
                .Into("outcome", "sent")
                .RemindedAfter(Limit("reportReminder"), About(("task", "reportHalf"), ("unit", Op.CurrentValue)))
                .EndedAfter(Limit("report"), "Silent"),
            Do.If(
                "hasReported",
                Op.Call("IsNull", Op.Variable("sent")),
                Do.Set("noteUnitSilent", "silent", Op.Call("Append", Op.Variable("silent"), Op.CurrentValue)),
                Do.Set("noteUnitReported", "reported", Op.Call("Append", Op.Variable("reported"), Op.CurrentValue))))
            .WithVariable("sent"));
}
