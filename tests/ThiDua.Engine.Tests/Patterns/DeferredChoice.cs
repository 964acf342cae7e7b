using ThiDua.Engine.Definitions;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Tests.Scenarios;

namespace ThiDua.Engine.Tests.Patterns;

/// <summary>Decision, deadline or withdrawal: whichever comes first decides the way; the others are void.</summary>
internal static class DeferredChoice
{
    public static Scenario Deferred_choice_decision_first => Scenario.Of(Opinion("choice-decision"))
        .Waits("opinion", "deadline", "withdrawal").AdvanceDays(9.9).Decide("opinion", "Agree").Waits("record").AdvanceDays(1).Signal("withdrawn").Decide("record")
        .Expect("flow opinion deadline:Canceled withdrawal:Canceled record");

    public static Scenario Deferred_choice_deadline_first => Scenario.Of(Opinion("choice-deadline"))
        .AdvanceDays(10).Waits("silence").Decide("opinion", refused: RefusalReason.TaskClosed).Signal("withdrawn").Decide("silence")
        .Expect("flow opinion deadline:Canceled withdrawal:Canceled silence");

    public static Scenario Deferred_choice_withdrawal_first => Scenario.Of(Opinion("choice-withdrawal"))
        .AdvanceDays(1).Signal("withdrawn").AdvanceDays(20)
        .Writes("withdrawn")
        .Expect("flow opinion deadline:Canceled withdrawal:Canceled end");

    /// <summary>The same choice, written as waits side by side in front of a join that cancels the rest.</summary>
    public static Scenario Deferred_choice_of_waits => Scenario.Of(Workflow.Define("choice-of-waits", 1).Runs(Do.Flowchart("flow")
            .Add(Do.Split("split", "1", "2", "3"), Tasks.Of("decision"), Do.Delay("deadline", TimeSpan.FromDays(3)), Do.Event("withdrawal", "withdrawn"), Do.FirstCancels("first"), Tasks.Of("after"))
            .Connect("split", "1", "decision").Connect("split", "2", "deadline").Connect("split", "3", "withdrawal")
            .Connect("decision", "first").Connect("deadline", "first").Connect("withdrawal", "first").Connect("first", "after")))
        .Waits("decision", "deadline", "withdrawal").AdvanceDays(3).Waits("after").Decide("after")
        .Expect("flow split decision:Canceled deadline withdrawal:Canceled first after");

    public static Scenario Persistent_trigger => Scenario.Of(Triggered("persistent-trigger"))
        .SignalHere("result", persistent: true, payload: "from above").Waits("work").Decide("work")
        .Check(s => Assert.Equal("from above", s.Variable("got")))
        .Decide("after")
        .Expect("all work result after");

    public static Scenario Transient_trigger => Scenario.Of(Triggered("transient-trigger"))
        .SignalHere("result", persistent: false, refused: RefusalReason.NothingWaits, payload: "too early").Decide("work").Waits("result")
        .SignalHere("result", persistent: false, payload: "in time").Waits("after")
        .Check(s => Assert.Equal("in time", s.Variable("got")))
        .Decide("after")
        .Expect("all work result after");

    /// <summary>Each kept signal serves one wait, the oldest first.</summary>
    public static Scenario Persistent_triggers_are_taken_in_order => Scenario.Of(Workflow.Define("persistent-triggers", 1).Variable("got").Runs(
            Do.Sequence("all", Tasks.Of("work"), Do.Event("one", "result").Into("result", "got"), Do.WriteLine("line1", Expressions.Op.Variable("got")), Do.Event("two", "result").Into("result", "got"), Do.WriteLine("line2", Expressions.Op.Variable("got")))))
        .SignalHere("result", persistent: true, payload: "first").SignalHere("result", persistent: true, payload: "second").Decide("work")
        .Writes("first", "second")
        .Expect("all work one line1 two line2");

    private static WorkflowDefinition Opinion(string id) => Workflow.Define(id, 1).Runs(Do.Flowchart("flow")
        .Add(
            Tasks.Of("opinion", "Agree", "Object").CancelledBy(Do.After("deadline", TimeSpan.FromDays(10)), "Silent").CancelledBy(Do.OnSignal("withdrawal", "withdrawn"), "Withdrawn"),
            Tasks.Of("record"),
            Tasks.Of("silence"),
            Do.WriteLine("end", "withdrawn"))
        .Connect("opinion", "Agree", "record").Connect("opinion", "Object", "record").Connect("opinion", "Silent", "silence").Connect("opinion", "Withdrawn", "end"));

    private static WorkflowDefinition Triggered(string id) => Workflow.Define(id, 1).Variable("got").Runs(
        Do.Sequence("all", Tasks.Of("work"), Do.Event("result", "result").Into("result", "got"), Tasks.Of("after")));
}
