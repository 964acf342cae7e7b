using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using static ThiDua.Workflows.Paths.InspectionVisitPath;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// What follows an inspection: the standing body handles a violation, and every recommendation (kiến nghị) is followed until the
/// inspector confirms that it is done, or until its last limit passes, after it was escalated.
/// <code>
/// violation: signal → handle → Hold → dossiers held ──────────────────────────┐
/// each recommendation: fix ⇄ NotYet ─ confirm → done | escalated → unresolved ─┴→ released
/// </code>
/// </summary>
internal static class InspectionFollowUp
{
    public static Activity Activity => Do.Sequence(
        "followUp",
        Do.If("isViolation", Op.Equal(Op.Variable("finding"), "Violation"), Violation),
        Do.SetOutput("noteRecommendations", "recommendations", Op.Call(
            "If", Op.Call("IsNull", Op.Variable("recommendations")), 0, Op.Call("Count", Op.Variable("recommendations")))),
        Do.ParallelForEach("recommendations", Op.Variable("recommendations"), Recommendation),
        Do.SetOutput("noteUnresolved", "unresolved", Op.Variable("unresolved")),
        Do.If("wasHeld", Op.Equal(Op.Variable("handling"), "Hold"), Do.Ask("release", Questions.Release, Dossiers)));

    private static Activity Violation => Do.Sequence(
        "violation",
        Do.Publish("tellViolation", Signals.ViolationFound, About(("number", Op.Variable("number")))),
        Do.HumanTask(
                "handle",
                Op.Texts(Roles.StandingBody),
                ["Hold", "Refer", "Note"],
                About(("number", Op.Variable("number"))),
                Op.Call("Append", Op.Input("insiders"), Op.Variable("inspector")))
            .Named("Xử lý vi phạm phát hiện qua kiểm tra")
            .Into("outcome", "handling")
            .RemindedAfter(Limited.By("handle"), About()),
        Do.SetOutput("noteHandling", "held", Op.Equal(Op.Variable("handling"), "Hold")),
        Do.If("holds", Op.Equal(Op.Variable("handling"), "Hold"), Do.Ask("hold", Questions.Hold, Dossiers)));

    private static Activity Recommendation => Do.Sequence(
        "recommendation",
        Do.Flowchart("remedy")
            .Add(
                Do.HumanTask("fix", Op.List(Op.Input("unit")), ["Done"], Concerning).Named("Thực hiện kiến nghị kiểm tra"),
                Do.HumanTask("confirm", Op.List(Op.Variable("inspector")), ["Confirm", "NotYet"], Concerning, Op.Input("insiders"))
                    .Named("Xác nhận kết quả thực hiện kiến nghị"),
                Do.Set("confirmed", "resolved", true))
            .Connect("fix", "Done", "confirm")
            .Connect("confirm", "NotYet", "fix")
            .Connect("confirm", "Confirm", "confirmed")
            .Build()
            .AccompaniedBy(
                Limited.After("fixDue", "followUp"),
                Do.Ask("escalate", Questions.Escalate, About(("recommendation", Op.CurrentValue), ("what", "fix"))))
            .CancelledBy(Limited.After("lastDue", "followUpLast"), "Unresolved"),
        Do.If(
            "isUnresolved",
            Op.Not(Op.Variable("resolved")),
            Do.Set("countUnresolved", "unresolved", Op.Add(Op.Variable("unresolved"), 1))))
        .WithVariable("resolved", false);

    private static Expression Concerning => About(("recommendation", Op.CurrentValue));

    private static Expression Dossiers => Op.Object(("subject", Op.Input("unit")), ("cause", "violation"), ("work", Op.Input("work")));
}
