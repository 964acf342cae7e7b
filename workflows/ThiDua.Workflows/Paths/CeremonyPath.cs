using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Values;
using ThiDua.Workflows.Calendar;
using static ThiDua.Workflows.Paths.TaskPath;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// An award ceremony (lễ trao tặng): planned, its guests listed from the decisions, approved, held or put off; what was handed over is
/// recorded, and what an absent recipient did not get is brought to it.
/// <code>
/// plan → check → sign → number → list ⇄ approve → ⏳ day → hold → deliveries to the absent → Held
///   ↑── Return ─────┘└ NotIssued                      ↑ Postpone └ Cancel → Cancelled
/// </code>
/// </summary>
/// <remarks>
/// Who lists puts in <c>decisions</c> and <c>recipients</c> as codes; who approves sets the day (<c>heldOn</c>); who holds puts in
/// <c>handedOver</c>, how many objects, and the <c>absent</c> as codes, or a new day (<c>postponedTo</c>).
/// Its own input: <c>signer</c>, the rights of which who signs the plan needs one (the chairman's when not given).
/// </remarks>
internal static class CeremonyPath
{
    public const string Id = "ceremony";

    public static WorkflowDefinition Definition { get; } = Define(Id, "Tổ chức lễ trao tặng, công bố quyết định khen thưởng", "signer")
        .Outputs(
            "late", "returned", "number", "decisions", "recipients", "postponed", "handedOver", "absent", "delivered", "undelivered",
            "reason", "clause")
        .Outcomes("Held", "Cancelled", "NotIssued")
        .Issues()
        .Variable("lister").Variable("decisions").Variable("recipients").Variable("heldOn").Variable("postponed", 0)
        .Variable("handedOver").Variable("absent", Value.List()).Variable("delivered", 0).Variable("undelivered", Value.List())
        .Runs(Life(Id, Do.Flowchart("life")
            .Add(
                Issuance.Of(
                    Do.HumanTask("plan", Lead, ["Submit"], Knowing("returned")).Named("Dự thảo kế hoạch lễ trao tặng"),
                    "KH"),
                Invitation,
                Holding,
                Deliveries,
                Ending.With("held", "Held", "held"))
            .Chain("issuance", "invitation", "holding", "deliveries", "held")));

    private static Activity Invitation => Do.Flowchart("invitation")
        .Add(
            Do.HumanTask("list", Lead, ["Submit"], About(("number", Op.Variable("number")), ("units", Op.Input("units"))))
                .Named("Lập danh sách đại biểu, người nhận theo quyết định")
                .Into("actor", "lister").Into("decisions", "decisions").Into("recipients", "recipients"),
            Do.HumanTask(
                    "approve",
                    Op.Texts(Roles.Office),
                    ["Approve", "Return"],
                    Knowing("decisions", "recipients"),
                    Op.List(Op.Variable("lister")))
                .Named("Duyệt danh sách, ấn định ngày tổ chức").Reminded("approval").Into("heldOn", "heldOn"),
            Tell("decisions"),
            Tell("recipients"))
        .Connect("list", "Submit", "approve")
        .Connect("approve", "Return", "list")
        .Connect("approve", "Approve", "tell.decisions")
        .Chain("tell.decisions", "tell.recipients");

    private static Activity Holding => Do.Flowchart("holding")
        .Add(
            Do.StartAt("untilHeld", Op.Variable("heldOn")),
            Do.HumanTask("hold", Lead, ["Held", "Postpone", "Cancel"], Knowing("recipients"))
                .Named("Tổ chức lễ, ghi nhận hiện vật đã trao")
                .Into("handedOver", "handedOver").Into("absent", "absent").Into("postponedTo", "heldOn"),
            Tell("handedOver"),
            Tell("absent"),
            Do.Decide("mayPostpone", Op.Less(Op.Variable("postponed"), Limit("postponements"))),
            Count("countPostponed", "postponed"),
            Tell("postponed"),
            Ending.With("cancelled", "Cancelled", "cancelled"),
            Ending.With("postponedTooOften", "Cancelled", "postponed-too-often"))
        .Chain("untilHeld", "hold")
        .Connect("hold", "Held", "tell.handedOver")
        .Chain("tell.handedOver", "tell.absent")
        .Connect("hold", "Cancel", "cancelled")
        .Connect("hold", "Postpone", "mayPostpone")
        .Connect("mayPostpone", "False", "postponedTooOften")
        .Connect("mayPostpone", "True", "countPostponed")
        .Chain("countPostponed", "tell.postponed", "untilHeld");

    /// <summary>What nobody brought to its recipient within the limit is named, and the lead is told.</summary>
    private static Activity Deliveries => Do.Sequence(
        "deliveries",
        Do.ParallelForEach("deliveryOfEach", Op.Variable("absent"), Do.Flowchart("delivery")
            .Add(
                Do.HumanTask("deliver", Lead, ["Deliver"], About(("recipient", Op.CurrentValue))).Named("Trao hiện vật cho người vắng mặt")
                    .CancelledBy(Do.AfterWorkingDays("deliveryDue", Limit("delivery"), VietnamCalendar.Name), "Overdue"),
                Count("countDelivered", "delivered"),
                Note("noteUndelivered", "undelivered", Op.CurrentValue),
                Do.Ask("deliveryEscalate", Questions.Escalate, About(("what", "delivery"), ("recipient", Op.CurrentValue))))
            .Connect("deliver", "Deliver", "countDelivered")
            .Connect("deliver", "Overdue", "noteUndelivered")
            .Chain("noteUndelivered", "deliveryEscalate")),
        Tell("delivered"),
        Tell("undelivered"));
}
