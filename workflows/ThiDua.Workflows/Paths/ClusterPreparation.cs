using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Values;
using static ThiDua.Workflows.Paths.ClusterPath;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// The preparation of a cluster's conference (chuẩn bị hội nghị cụm): the plan is drafted, its form checked, approved and numbered; then
/// each unit concerned delivers its papers, and the silent ones are named.
/// <code>
/// draft → check → approve → number → papers (each unit) → done
///   ↑─Return─┴─Return─┘
/// </code>
/// </summary>
internal static class ClusterPreparation
{
    public static Activity Activity => Do.Flowchart("preparation")
        .Variable("drafter").Variable("planReturned", 0).Variable("planNumber").Variable("withoutPaper", Value.List())
        .Add(
            Do.HumanTask("draft", Op.Input("lead"), ["Submit"], About(("returned", Op.Variable("planReturned"))))
                .Named("Dự thảo kế hoạch tổ chức hội nghị cụm")
                .Into("actor", "drafter")
                .RemindedAfter(Limit("draftReminder"), About(("task", "draft"))),
            Do.HumanTask("checkPlan", Op.Texts(Roles.Office), ["Pass", "Return"], About(), Op.List(Op.Variable("drafter")))
                .Named("Kiểm tra thể thức kế hoạch hội nghị cụm"),
            Do.HumanTask("approvePlan", Op.Texts(Roles.Chairman), ["Approve", "Return"], About(), Op.List(Op.Variable("drafter")))
                .Named("Duyệt kế hoạch hội nghị cụm"),
            Do.Set("countPlanReturned", "planReturned", Op.Add(Op.Variable("planReturned"), 1)),
            Do.SetOutput("notePlanReturned", "planReturned", Op.Variable("planReturned")),
            Do.Ask("planNumber", Questions.Number, Op.Object(("kind", "KH"), ("year", Op.Input("year")))).Into("number", "planNumber"),
            Do.SetOutput("notePlan", "conferencePlan", Op.Variable("planNumber")),
            Papers,
            Do.SetOutput("noteWithoutPaper", "withoutPaper", Op.Variable("withoutPaper")))
        .Connect("draft", "Submit", "checkPlan")
        .Connect("checkPlan", "Pass", "approvePlan")
        .Connect("checkPlan", "Return", "countPlanReturned")
        .Connect("approvePlan", "Return", "countPlanReturned")
        .Chain("countPlanReturned", "notePlanReturned", "draft")
        .Connect("approvePlan", "Approve", "planNumber")
        .Chain("planNumber", "notePlan", "papers", "noteWithoutPaper");

    private static Activity Papers => Do.ParallelForEach(
        "papers",
        Op.Input("units"),
        Do.Sequence(
            "unitPaper",
            Do.HumanTask("paper", Op.List(Op.CurrentValue), ["Deliver"], About(("unit", Op.CurrentValue)))
                .Named("Chuẩn bị phần tài liệu, điều kiện được giao cho hội nghị cụm")
                .Into("outcome", "delivered")
                .RemindedAfter(Limit("paperReminder"), About(("task", "paper"), ("unit", Op.CurrentValue)))
                .EndedAfter(Limit("paper"), "Silent"),
            Do.If(
                "noPaper",
                Op.Call("IsNull", Op.Variable("delivered")),
                Do.Set("noteNoPaper", "withoutPaper", Op.Call("Append", Op.Variable("withoutPaper"), Op.CurrentValue))))
            .WithVariable("delivered"));
}
