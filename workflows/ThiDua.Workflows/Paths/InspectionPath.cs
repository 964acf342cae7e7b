using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// A year's inspection (kiểm tra công tác thi đua, khen thưởng): the plan is drafted, signed and announced; each unit of the plan is
/// inspected by the council member who is assigned to it; a report closes it. A task that only builds the plan ends with the
/// announcement.
/// <code>
/// plan ⇄ sign → announce → assign → visits (one child a unit) → report ⇄ sign → Inspected
///          └ NotApproved     └ Planned
/// </code>
/// </summary>
/// <remarks>
/// Optional inputs: <c>part</c>, plan for a task that only builds the plan; <c>signer</c>, a list of rights of
/// which the signer of plan and report needs one (else the chairman).
/// The draft of the plan brings <c>selected</c>, the units to be inspected; without it, all units of the task are.
/// </remarks>
internal static class InspectionPath
{
    public const string Id = "inspection";

    public static WorkflowDefinition Definition { get; } = Workflow.Define(Id, 1)
        .Named("Kiểm tra công tác thi đua, khen thưởng")
        .Inputs("plan", "task", "work", "year", "lead", "units", "due", "part", "signer")
        .Outputs("reason", "clause", "late", "number", "returned", "inspected", "recommendations", "unresolved", "violations", "report")
        .Outcomes("Planned", "Inspected", "NotApproved")
        .Variable(Limited.Variable).Variable("number").Variable("returned", 0).Variable("report")
        .Variable("selected").Variable("assignments")
        .Variable("inspected", 0).Variable("recommendations", 0).Variable("unresolved", 0).Variable("violations", 0)
        .Runs(Do.Sequence(
                "path",
                Limited.Asked(Id),
                Plan,
                Do.If("refused", Op.Call("IsNull", Op.Variable("number")), Ending.With("notApproved", "NotApproved", "not-approved")),
                Do.HumanTask("announce", Op.Input("lead"), ["Announce"], About(("units", Units)))
                    .Named("Thông báo kế hoạch kiểm tra đến các đơn vị")
                    .RemindedAfter(Limited.By("announce"), About()),
                Do.If("isPlanOnly", Op.Equal(Op.Input("part"), "plan"), Ending.With("planned", "Planned", "planned")),
                Do.Ask("assign", Questions.Assign, About(("kind", "inspection"), ("units", Units))).Into("assignments", "assignments"),
                Visits,
                Report,
                Ending.With("inspectedAll", "Inspected", "inspected"))
            .EscalatedAt(Op.Input("due"), "period"));

    private static Activity Plan => new SignedDocument(
        "plan", "KH", "kế hoạch kiểm tra", Op.Input("lead"), Signer, About(("units", Op.Input("units"))))
    {
        MayBeRefused = true,
        DraftBrings = ["selected"],
    }.Activity;

    private static Activity Report => new SignedDocument(
        "closing", "BC", "báo cáo kết quả kiểm tra", Op.Input("lead"), Signer,
        About(
            ("inspected", Op.Variable("inspected")), ("violations", Op.Variable("violations")), ("unresolved", Op.Variable("unresolved"))))
    {
        Number = "report",
    }.Activity;

    private static Activity Visits => Do.ParallelForEach("visits", Op.Variable("assignments"), Do.Sequence(
        "visit",
        Do.RunWorkflow("inspect", InspectionVisitPath.Id, Op.Object(
                ("work", Op.Input("work")),
                ("year", Op.Input("year")),
                ("lead", Op.Input("lead")),
                ("unit", Op.Member(Op.CurrentValue, "unit")),
                ("inspector", Op.Member(Op.CurrentValue, "inspector")),
                ("insiders", Op.Member(Op.CurrentValue, "insiders"))))
            .WithInput("correlationId", Op.Concat(Op.Input("work"), "/", Op.Member(Op.CurrentValue, "unit")))
            .Into("result", "visited"),
        Tally("inspected", 1),
        Tally("recommendations", Of("recommendations")),
        Tally("unresolved", Of("unresolved")),
        Tally("violations", Op.Call("If", Op.Equal(Of("finding"), "Violation"), 1, 0))).WithVariable("visited"));

    private static Activity Tally(string count, Expression more) => Do.Sequence(
        $"tally.{count}",
        Do.Set($"tally.{count}.add", count, Op.Add(Op.Variable(count), Op.Call("Coalesce", more, 0))),
        Do.SetOutput($"tally.{count}.note", count, Op.Variable(count)));

    private static Expression Of(string output) => Op.Member(Op.Member(Op.Variable("visited"), "output"), output);

    private static Expression Units => Op.Call("Coalesce", Op.Variable("selected"), Op.Input("units"));

    private static Expression Signer => Op.Call("Coalesce", Op.Input("signer"), Op.Texts(Roles.Chairman));

    private static Expression About(params (string Name, Expression Value)[] more) => Op.Object([("work", Op.Input("work")), .. more]);
}
