using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Tests.Scenarios;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Tests.Patterns;

/// <summary>What goes wrong in an activity, under each incident strategy.</summary>
internal static class Incidents
{
    private static readonly RetryPolicy Twice = new(2, TimeSpan.FromMinutes(1), 10);

    /// <summary>Tried again after 1 and after 10 minutes, then held for a person.</summary>
    public static Scenario Wait_retries_with_back_off => Scenario.Of(Asked("back-off", IncidentStrategy.Wait, Twice))
        .Answer("ask", error: "down").HeldAt("ask").Advance(TimeSpan.FromSeconds(59)).HeldAt("ask").Advance(TimeSpan.FromSeconds(1)).HeldAt().Waits("ask", "beside")
        .Answer("ask", error: "down").Advance(TimeSpan.FromMinutes(9)).HeldAt("ask").Advance(TimeSpan.FromMinutes(1)).HeldAt()
        .Answer("ask", error: "down").AdvanceDays(100).HeldAt("ask")
        .Retry("ask").Answer("ask", "fine").Decide("beside")
        .Expect("both ask beside");

    public static Scenario Wait_and_a_person_retries => Scenario.Of(Workflow.Define("person-retries", 1).Variable("list", Value.List()).Runs(Do.Parallel("both",
            Do.WriteLine("line", Op.Call("At", Op.Variable("list"), 0)), Do.Sequence("right", Tasks.Of("repair"), Do.Set("set", "list", Op.Texts("repaired"))))))
        .HeldAt("line").Decide("repair").HeldAt("line").Retry("line").HeldAt()
        .Writes("repaired")
        .Expect("both line right repair set");

    public static Scenario Wait_and_a_person_skips => Scenario.Of(Asked("person-skips", IncidentStrategy.Wait))
        .Answer("ask", error: "down").Skip("ask").HeldAt().Decide("beside")
        .Expect("both ask beside");

    public static Scenario Wait_and_a_person_skips_with_an_outcome => Scenario.Of(Workflow.Define("skip-outcome", 1).Runs(Do.Flowchart("flow")
            .Add(Do.Ask("judge", "judge", Op.Object(), "Yes", "No"), Tasks.Of("yes"), Tasks.Of("no"))
            .Connect("judge", "Yes", "yes").Connect("judge", "No", "no")))
        .Answer("judge", Value.Object(("outcome", "Perhaps"))).HeldAt("judge").Skip("judge", "Perhaps", refused: RefusalReason.UnknownOutcome).Skip("judge", "No").Waits("no").Decide("no")
        .Expect("flow judge no");

    public static Scenario Wait_and_a_person_cancels => Scenario.Of(Asked("person-cancels", IncidentStrategy.Wait, Twice))
        .Answer("ask", error: "down").Cancel("ask").HeldAt().AdvanceDays(1).Decide("beside")
        .Expect("both ask:Canceled beside");

    public static Scenario Wait_and_the_instance_is_cancelled => Scenario.Of(Asked("cancel-held", IncidentStrategy.Wait, Twice))
        .Answer("ask", error: "down").CancelAll()
        .Expect("both:Canceled ask:Canceled beside:Canceled", WorkflowSubStatus.Cancelled);

    /// <summary>An activity that is held at a fault still has its deadline.</summary>
    public static Scenario Deadline_of_an_activity_held_at_a_fault => Scenario.Of(Workflow.Define("deadline-of-held", 1).OnIncident(IncidentStrategy.Wait, Twice).Runs(Do.Flowchart("flow")
            .Add(Do.Ask("ask", "ask", Op.Object()).CancelledBy(Do.After("deadline", TimeSpan.FromDays(1)), "Late"), Tasks.Of("late"))
            .Connect("ask", "Late", "late")))
        .Answer("ask", error: "down").HeldAt("ask").Advance(TimeSpan.FromMinutes(1)).Answer("ask", error: "down").HeldAt("ask").AdvanceDays(1).HeldAt().Waits("late").Decide("late")
        .Expect("flow ask deadline:Canceled late");

    /// <summary>A condition that fails in a later round holds the loop, and a retry looks at it again.</summary>
    public static Scenario Fault_in_a_later_round_of_a_loop => Scenario.Of(Workflow.Define("later-round", 1).Variable("list", Value.List(true)).Variable("round", 0).Runs(Do.Parallel("both",
            Do.While("while", Op.Call("At", Op.Variable("list"), Op.Variable("round")), Do.Set("next", "round", Op.Add(Op.Variable("round"), 1))),
            Do.Sequence("right", Tasks.Of("repair"), Do.Set("set", "list", Value.List(true, false))))))
        .HeldAt("while").Decide("repair").Retry("while").HeldAt()
        .Expect("both while right next repair set");

    public static Scenario Fault_ends_the_instance_after_what_was_queued => Scenario.Of(Workflow.Define("fault", 1).OnIncident(IncidentStrategy.Fault).Runs(Do.Flowchart("flow")
            .Add(Do.Split("split", "left", "right"), Do.Fault("fault", "no"), Do.WriteLine("b", "b"), Do.WriteLine("b2", "b2"), Tasks.Of("wait"), Do.WriteLine("never", "never"))
            .Connect("split", "left", "fault").Connect("split", "right", "b").Connect("b", "b2").Connect("b2", "wait").Connect("wait", "never")))
        .Check(s => Assert.Equal("no", Assert.Single(s.Incidents).Message))
        .Writes("b", "b2")
        .Expect("flow:Running split fault:Faulted b b2 wait:Running", WorkflowSubStatus.Faulted);

    public static Scenario Continue_goes_on_with_the_rest => Scenario.Of(Asked("continue", IncidentStrategy.Continue))
        .Answer("ask", error: "down").HeldAt("ask").Decide("beside")
        .CancelAll()
        .Expect("both:Canceled ask:Canceled beside", WorkflowSubStatus.Cancelled);

    private static WorkflowDefinition Asked(string id, IncidentStrategy strategy, RetryPolicy? retry = null) => Workflow.Define(id, 1).OnIncident(strategy, retry).Runs(
        Do.Parallel("both", Do.Ask("ask", "judge", Op.Object()), Tasks.Of("beside")));
}
