using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// A task of a year's plan (nhiệm vụ của kế hoạch): it opens with its period, starts the paths that work it, reminds its lead before the
/// period ends, escalates when it has ended, and is done when everything that it started has ended. Nobody sets its status: it is
/// what the journals of these instances say.
/// <code>
/// opens → works (one child each) → Done | DoneLate
///           ├ reminder (before due)
///           └ overdue: late, escalated
/// </code>
/// </summary>
internal static class PlanTaskPath
{
    public const string Id = "plan-task";

    public static WorkflowDefinition Definition { get; } = Workflow.Define(Id, 1)
        .Named("Nhiệm vụ của kế hoạch năm")
        .Inputs("plan", "task", "lead", "opensAt", "remindAt", "due", "units", "works")
        .Outputs("opened", "late", "outcomes")
        .Outcomes("Done", "DoneLate")
        .Variable("late", false).Variable("outcomes", Engine.Values.Value.List())
        .Runs(Do.Sequence(
            "path",
            Do.StartAt("opens", Op.Input("opensAt")),
            Do.SetOutput("noteOpened", "opened", true),
            Works
                .AccompaniedBy(Do.AtInstant("reminder", Op.Input("remindAt")), Do.Ask("remind", Questions.Remind, About()))
                .AccompaniedBy(Do.AtInstant("overdue", Op.Input("due")), Do.Sequence(
                    "escalation",
                    Do.Set("markLate", "late", true),
                    Do.SetOutput("noteLate", "late", true),
                    Do.Ask("escalate", Questions.Escalate, About()))),
            Do.SetOutput("noteOutcomes", "outcomes", Op.Variable("outcomes")),
            Do.Complete("end", Op.Call("If", Op.Variable("late"), "DoneLate", "Done"))));

    private static Activity Works => Do.ParallelForEach(
        "works",
        Op.Input("works"),
        Do.Sequence(
            "work",
            Do.RunWorkflow("path.run", Op.Member(Op.CurrentValue, "path"), WorkInput)
                .WithInput("correlationId", Op.Member(Op.CurrentValue, "work"))
                .Into("result", "ended"),
            Do.Set("noteOutcome", "outcomes", Op.Call("Append", Op.Variable("outcomes"), Op.Object(
                ("work", Op.Member(Op.CurrentValue, "work")), ("outcome", Op.Member(Op.Variable("ended"), "outcome"))))))
            .WithVariable("ended"));

    /// <summary>The units stand once in the task's input, since they may be many; a work that names its own has those.</summary>
    private static Expression WorkInput => Op.Call(
        "Merge", Op.Object(("units", Op.Input("units"))), Op.Member(Op.CurrentValue, "input"));

    private static Expression About() => Op.Object(
        ("plan", Op.Input("plan")), ("task", Op.Input("task")), ("lead", Op.Input("lead")), ("due", Op.Input("due")));
}
