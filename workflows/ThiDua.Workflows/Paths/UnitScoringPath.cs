using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Values;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// The score sheet of one unit of a bloc (bảng chấm điểm của đơn vị): the unit scores itself with evidence, other units of the bloc
/// check it, and it accepts or disputes what they changed. The figures lie with who answers; here are the sheet's name and totals.
/// <code>
/// limits → selfScore → sheet → Complete → crossChecks → changed? → respond → Scored
///              ↑ └ Overdue     Incomplete                 └──────────────────→ Scored
///              │     ↓             ↓
///              │  NotScored ← may return? 
///              └─────────────────┘
/// </code>
/// </summary>
internal static class UnitScoringPath
{
    public const string Id = "unit-scoring";

    public static WorkflowDefinition Definition { get; } = Workflow.Define(Id, 1)
        .Named("Chấm điểm thi đua của một đơn vị trong khối, cụm")
        .Inputs("work", "bloc", "unit", "checkers", "substitute", "insiders")
        .Outputs("reason", "clause", "late", "total", "returns", "checks", "substituted", "disputed")
        .Outcomes("Scored", "NotScored")
        .Variable("limits").Variable("scorer").Variable("sheet").Variable("total").Variable("missing").Variable("returns", 0)
        .Variable("checks", Value.List()).Variable("changes", 0).Variable("substituted", 0)
        .Runs(Do.Flowchart("path")
            .Add(
                Do.Ask("limits", Questions.Limits, Op.Object(("path", Id), ("work", Op.Input("work")))).Into("result", "limits"),
                SelfScore,
                Do.Ask("sheet", Questions.SheetCheck, About(("sheet", Op.Variable("sheet"))), "Complete", "Incomplete")
                    .Into("missing", "missing"),
                Do.Decide("mayReturn", Op.Less(Op.Variable("returns"), Limit("returns"))),
                Do.Set("countReturn", "returns", Op.Add(Op.Variable("returns"), 1)),
                Do.SetOutput("noteReturn", "returns", Op.Variable("returns")),
                Do.SetOutput("noteTotal", "total", Op.Variable("total")),
                CrossChecks,
                Do.SetOutput("noteChecks", "checks", Op.Variable("checks")),
                Do.SetOutput("noteSubstituted", "substituted", Op.Variable("substituted")),
                Do.Decide("changed", Op.Less(0, Op.Variable("changes"))),
                Respond,
                Do.SetOutput("noteDisputed", "disputed", true),
                Ending.With("scored", "Scored", "scored"),
                Ending.With("overdue", "NotScored", "overdue"),
                Ending.With("incomplete", "NotScored", "incomplete"))
            .Chain("limits", "selfScore")
            .Connect("selfScore", "Submit", "sheet")
            .Connect("selfScore", "Overdue", "overdue")
            .Connect("sheet", "Incomplete", "mayReturn")
            .Connect("mayReturn", "True", "countReturn")
            .Connect("mayReturn", "False", "incomplete")
            .Chain("countReturn", "noteReturn", "selfScore")
            .Connect("sheet", "Complete", "noteTotal")
            .Chain("noteTotal", "crossChecks", "noteChecks", "noteSubstituted", "changed")
            .Connect("changed", "True", "respond")
            .Connect("changed", "False", "scored")
            .Connect("respond", "Accept", "scored")
            .Connect("respond", "Silent", "scored")
            .Connect("respond", "Dispute", "noteDisputed")
            .Chain("noteDisputed", "scored"));

    /// <summary>A late sheet is taken and noted; one that does not come at all leaves the unit without a score.</summary>
    private static Activity SelfScore => Do.HumanTask(
            "selfScore", Op.List(Op.Input("unit")), ["Submit"], About(("missing", Op.Variable("missing"))))
        .Named("Tự chấm điểm, kèm tài liệu kiểm chứng")
        .Into("actor", "scorer").Into("sheet", "sheet").Into("total", "total")
        .RemindedAfter(Limit("selfScoreReminder"), About(("task", "selfScore")))
        .LateAfter(Limit("selfScore"))
        .EndedAfter(Limit("selfScoreAtLatest"), "Overdue");

    /// <summary>Each checker has its own task and limit; one that is silent is replaced by the bloc's substitute.</summary>
    private static Activity CrossChecks => Do.ParallelForEach(
        "crossChecks",
        Op.Input("checkers"),
        Do.Sequence(
            "check",
            Check("crossCheck", Op.CurrentValue)
                .Named("Chấm chéo đơn vị được phân công")
                .RemindedAfter(Limit("crossCheckReminder"), About(("task", "crossCheck"), ("checker", Op.CurrentValue)))
                .EndedAfter(Limit("crossCheck"), "Overdue"),
            Do.If(
                "silent",
                Op.Call("IsNull", Op.Variable("verdict")),
                Do.Sequence(
                    "substitution",
                    Do.Set("countSubstituted", "substituted", Op.Add(Op.Variable("substituted"), 1)),
                    Check("substituteCheck", Op.Input("substitute"))
                        .Named("Chấm chéo thay đơn vị quá hạn")
                        .LateAfter(Limit("crossCheck")))),
            Do.If(
                "differs",
                Op.Equal(Op.Variable("verdict"), "Change"),
                Do.Set("countChange", "changes", Op.Add(Op.Variable("changes"), 1))),
            Do.Set("noteCheck", "checks", Op.Call("Append", Op.Variable("checks"), Op.Object(
                ("checker", Op.CurrentValue), ("verdict", Op.Variable("verdict")), ("total", Op.Variable("checkedTotal"))))))
            .WithVariable("verdict").WithVariable("checkedTotal"));

    /// <summary>People of the scored unit, and who scored for it, do not check it, whatever other rights they have.</summary>
    private static Activity Check(string id, Expression checker) => Do.HumanTask(
            id,
            Op.List(checker),
            ["Agree", "Change"],
            About(("sheet", Op.Variable("sheet")), ("total", Op.Variable("total"))),
            Op.Call("Append", Op.Input("insiders"), Op.Variable("scorer")))
        .Into("outcome", "verdict").Into("total", "checkedTotal");

    /// <summary>Silence accepts; what is disputed the bloc's meeting decides.</summary>
    private static Activity Respond => Do.HumanTask(
            "respond",
            Op.List(Op.Input("unit")),
            ["Accept", "Dispute"],
            About(("sheet", Op.Variable("sheet")), ("checks", Op.Variable("checks"))))
        .Named("Giải trình điểm chấm chéo khác điểm tự chấm")
        .EndedAfter(Limit("respond"), "Silent");

    private static Expression Limit(string name) => Op.Member(Op.Variable("limits"), name);

    private static Expression About(params (string Name, Expression Value)[] more) =>
        Op.Object([("work", Op.Input("work")), ("bloc", Op.Input("bloc")), ("unit", Op.Input("unit")), .. more]);
}
