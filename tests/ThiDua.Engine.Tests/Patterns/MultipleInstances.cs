using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Tests.Scenarios;

namespace ThiDua.Engine.Tests.Patterns;

/// <summary>One activity many times at once.</summary>
internal static class MultipleInstances
{
    public static Scenario Multi_instance_fixed => Scenario.Of(Votes("fixed", Op.Texts("x", "y", "z")))
        .Waits("vote", "vote", "vote").Decide("vote").Decide("vote").Waits("vote").Decide("vote").Waits("count").Decide("count")
        .Expect("all votes vote vote vote count");

    public static Scenario Multi_instance_count_at_run_time => Scenario.Of(Votes("run-time", Op.Call("Range", Op.Input("members"))))
        .StartedWith(("members", 2))
        .Waits("vote", "vote").Decide("vote", nth: 1).Decide("vote").Decide("count")
        .Expect("all votes vote vote count");

    public static Scenario Multi_instance_of_nobody => Scenario.Of(Votes("nobody", Op.Texts()))
        .Waits("count").Decide("count")
        .Expect("all votes count");

    public static Scenario Multi_instance_members_added_later => Scenario.Of(Votes("added", Op.Texts("x")))
        .Add("votes", "y").Waits("vote", "vote").Decide("vote").Add("votes", "z").Decide("vote").Waits("vote").Decide("vote")
        .Add("votes", "late", refused: RefusalReason.NothingWaits).Decide("count")
        .Expect("all votes vote vote vote count");

    public static Scenario Multi_instance_without_synchronisation => Scenario.Of(
            Workflow.Define("dispatch", 1).Runs(Do.Sequence("all",
                Do.ForEach("each", Op.Texts("x", "y"), Do.RunWorkflow("start", "child", Op.Object(("who", Op.CurrentValue)), wait: false) with { Type = "Elsa.DispatchWorkflow" }),
                Do.WriteLine("on", "on"))),
            Workflow.Define("child", 1).Inputs("who").Runs(Do.Sequence("inner", Tasks.Of("work"), Do.WriteLine("said", Op.Input("who")))))
        .Decide("work", instance: 2).Decide("work", instance: 1)
        .Writes("on", "y", "x")
        .Expect("all each start start on", otherTraces: ["inner work said", "inner work said"]);

    public static Scenario Multi_instance_k_of_n_with_cancel => Scenario.Of(Votes("majority", Op.Texts("x", "y", "z"), 2))
        .Decide("vote", nth: 2).Decide("vote").Waits("count").Decide("vote", refused: RefusalReason.TaskClosed).Decide("count")
        .Expect("all votes vote vote:Canceled vote count");

    /// <summary>Each member sees its own item and its own place.</summary>
    public static Scenario Multi_instance_items => Scenario.Of(Workflow.Define("items", 1).Runs(
            Do.ParallelForEach("each", Op.Texts("x", "y"), Do.Sequence("member", Tasks.Of("look"), Do.WriteLine("line", Op.Concat(Op.CurrentIndex, Op.CurrentValue))))))
        .Decide("look", nth: 1).Decide("look")
        .Writes("1y", "0x")
        .Expect("each member member look look line line");

    public static Scenario Cancel_multi_instance => Scenario.Of(Votes("cancel", Op.Texts("x", "y", "z")))
        .Decide("vote").Cancel("votes").Waits("count").Decide("count")
        .Expect("all votes:Canceled vote vote:Canceled vote:Canceled count");

    public static Scenario Cancel_of_the_members_of_a_multi_instance => Scenario.Of(Votes("cancel-members", Op.Texts("x", "y")))
        .Cancel("vote").Waits("count").Decide("count")
        .Expect("all votes vote:Canceled vote:Canceled count");

    private static WorkflowDefinition Votes(string id, Expression members, Expression? count = null) => Workflow.Define(id, 1).Inputs("members").Runs(
        Do.Sequence("all", Do.ParallelForEach("votes", members, Tasks.Of("vote"), count), Tasks.Of("count")));
}
