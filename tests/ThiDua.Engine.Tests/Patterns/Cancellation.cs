using ThiDua.Engine.Definitions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Tests.Scenarios;

namespace ThiDua.Engine.Tests.Patterns;

/// <summary>Cancelling an activity, a region, a case; and how an instance ends.</summary>
internal static class Cancellation
{
    /// <summary>No outcome of a cancelled activity was taken: what follows only it is skipped, the join goes on with the rest.</summary>
    public static Scenario Cancel_activity => Scenario.Of(Workflow.Define("cancel-activity", 1).Runs(Do.Flowchart("flow")
            .Add(Do.Split("split", "left", "right"), Tasks.Of("a"), Tasks.Of("a2"), Tasks.Of("b"), Tasks.Of("sum"))
            .Connect("split", "left", "a").Connect("split", "right", "b").Connect("a", "a2").Connect("a2", "sum").Connect("b", "sum")))
        .Cancel("a").Waits("b").Cancel("a", refused: RefusalReason.NothingWaits).Decide("b").Waits("sum").Decide("sum")
        .Expect("flow split a:Canceled b sum");

    public static Scenario Cancel_region => Scenario.Of(Workflow.Define("cancel-region", 1).Runs(Do.Sequence("all",
            Do.Parallel("region", Do.Sequence("inner", Tasks.Of("a"), Tasks.Of("a2")), Do.Delay("wait", TimeSpan.FromDays(1)), Do.Event("event", "go")), Tasks.Of("after"))))
        .Decide("a").Waits("wait", "event", "a2").Cancel("region").Waits("after").AdvanceDays(2).Signal("go").Decide("after")
        .Expect("all region:Canceled inner:Canceled wait:Canceled event:Canceled a a2:Canceled after");

    public static Scenario Cancel_case => Scenario.Of(
            Workflow.Define("cancel-case", 1).Runs(Do.Parallel("all",
                Tasks.Of("a"), Do.Delay("wait", TimeSpan.FromDays(1)), Do.Event("event", "go"), Do.RunWorkflow("child", "inner", Expressions.Op.Object()))),
            Workflow.Define("inner", 1).Runs(Tasks.Of("b")))
        .Waits("a", "wait", "event", "child").CancelAll().Decide("a", refused: RefusalReason.InstanceEnded)
        .Expect("all:Canceled a:Canceled wait:Canceled event:Canceled child:Canceled", WorkflowSubStatus.Cancelled, "b:Canceled");

    public static Scenario Explicit_termination => Scenario.Of(Workflow.Define("explicit-termination", 1).Runs(Do.Flowchart("flow")
            .Add(Do.Split("split", "left", "right"), Tasks.Of("a"), Tasks.Of("b"), Do.Finish("finish"), Tasks.Of("never"))
            .Connect("split", "left", "a").Connect("split", "right", "b").Connect("a", "finish").Connect("b", "never")))
        .Decide("a").Decide("b", refused: RefusalReason.InstanceEnded)
        .Expect("flow:Canceled split a b:Canceled finish");

    public static Scenario Implicit_termination => Scenario.Of(Workflow.Define("implicit-termination", 1).Runs(Do.Flowchart("flow")
            .Add(Do.Split("split", "left", "right"), Tasks.Of("a"), Tasks.Of("b", "Go", "Stay"), Tasks.Of("c"))
            .Connect("split", "left", "a").Connect("split", "right", "b").Connect("b", "Go", "c")))
        .Decide("a").Waits("b").Decide("b", "Stay")
        .Expect("flow split a b");

    /// <summary>The first branch that reaches an end ends the flowchart around it, and only that.</summary>
    public static Scenario End_of_a_flowchart => Scenario.Of(Workflow.Define("end-of-a-flowchart", 1).Runs(Do.Sequence("all",
            Do.Flowchart("flow")
                .Add(Do.Split("split", "left", "right"), Tasks.Of("a"), Tasks.Of("b"), Do.End("end"))
                .Connect("split", "left", "a").Connect("split", "right", "b").Connect("a", "end"),
            Tasks.Of("after"))))
        .Decide("a").Waits("after").Decide("after")
        .Expect("all flow split a b:Canceled end after");

    /// <summary>What stood in the queue when the flowchart ended still begins (Elsa's way); it belongs to nobody then, and moves nothing.</summary>
    public static Scenario End_of_a_flowchart_with_work_in_the_queue => Scenario.Of(Workflow.Define("end-with-work", 1).Runs(Do.Sequence("all",
            Do.Flowchart("flow")
                .Add(Do.Split("split", "left", "right"), Do.End("end"), Tasks.Of("late"))
                .Connect("split", "left", "end").Connect("split", "right", "late"),
            Tasks.Of("after"),
            Tasks.Of("last"))))
        .Waits("late", "after").Decide("late").Waits("after").Decide("after").Waits("last").Decide("last")
        .Expect("all flow split end late after last");

    /// <summary>The same inside another flowchart, which neither follows a connection for it nor waits for it.</summary>
    public static Scenario End_of_an_inner_flowchart_with_work_in_the_queue => Scenario.Of(Workflow.Define("inner-end-with-work", 1).Runs(Do.Flowchart("outer")
            .Add(
                Do.Flowchart("flow")
                    .Add(Do.Split("split", "left", "right"), Do.End("end"), Tasks.Of("late"))
                    .Connect("split", "left", "end").Connect("split", "right", "late"),
                Tasks.Of("after"))
            .Connect("flow", "after")))
        .Waits("late", "after").Decide("after")
        .Expect("outer flow split end late:Canceled after");

    /// <summary>The outer flowchart has nothing else to do: it ends without what the inner one left in the queue, which still takes its turn.</summary>
    public static Scenario End_of_the_last_inner_flowchart_with_work_in_the_queue => Scenario.Of(Workflow.Define("last-inner-end", 1).Runs(Do.Flowchart("outer")
            .Add(Do.Flowchart("flow")
                .Add(Do.Split("split", "left", "right"), Do.End("end"), Do.WriteLine("late", "late"))
                .Connect("split", "left", "end").Connect("split", "right", "late"))))
        .Writes("late")
        .Expect("outer flow split end late");

    public static Scenario Complete_with_an_outcome => Scenario.Of(
            Workflow.Define("caller", 1).Runs(Do.Flowchart("flow")
                .Add(Do.RunWorkflow("council", "council", Expressions.Op.Object(), true, "Accepted", "Rejected"), Tasks.Of("sign"), Tasks.Of("tell"))
                .Connect("council", "Accepted", "sign").Connect("council", "Rejected", "tell")),
            Workflow.Define("council", 1).Outcomes("Accepted", "Rejected").Runs(Do.Sequence("inner", Tasks.Of("vote"), Do.Complete("complete", "Rejected"), Tasks.Of("never"))))
        .Decide("vote", instance: 1).Waits("tell").Decide("tell")
        .Expect("flow council tell", otherTraces: ["inner:Canceled vote complete"]);
}
