using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Tests.Scenarios;

namespace ThiDua.Engine.Tests.Patterns;

/// <summary>The basic control-flow patterns (van der Aalst 1 to 5).</summary>
internal static class Basic
{
    public static Scenario Sequence => Scenario.Of(Workflow.Define("sequence", 1).Runs(Do.Sequence("all", Tasks.Of("a"), Tasks.Of("b"), Tasks.Of("c"))))
        .Waits("a").Decide("a").Waits("b").Decide("b").Waits("c").Decide("c")
        .Expect("all a b c");

    public static Scenario Parallel_split => Scenario.Of(Workflow.Define("parallel-split", 1).Runs(Do.Flowchart("flow")
            .Add(Do.Split("split", "left", "right"), Tasks.Of("a"), Tasks.Of("b"), Tasks.Of("a2"))
            .Connect("split", "left", "a").Connect("split", "right", "b").Connect("a", "a2")))
        .Waits("a", "b").Decide("a").Waits("b", "a2").Decide("b").Waits("a2").Decide("a2")
        .Expect("flow split a b a2");

    public static Scenario Synchronisation => Scenario.Of(Workflow.Define("synchronisation", 1).Runs(Do.Flowchart("flow")
            .Add(Do.Split("split", "left", "right"), Tasks.Of("a"), Tasks.Of("b"), Do.JoinAll("join"), Tasks.Of("c"))
            .Connect("split", "left", "a").Connect("split", "right", "b").Connect("a", "join").Connect("b", "join").Connect("join", "c")))
        .Decide("b").Waits("a").Decide("a").Waits("c").Decide("c")
        .Expect("flow split a b join c");

    public static Scenario Exclusive_choice => Scenario.Of(Workflow.Define("exclusive-choice", 1).Inputs("votes").Runs(Do.Flowchart("flow")
            .Add(Do.Choose("choose", ("most", Op.AtLeast(Op.Input("votes"), 9)), ("some", Op.AtLeast(Op.Input("votes"), 5))), Tasks.Of("accept"), Tasks.Of("discuss"), Tasks.Of("refuse"))
            .Connect("choose", "most", "accept").Connect("choose", "some", "discuss").Connect("choose", "Default", "refuse")))
        .StartedWith(("votes", 9))
        .Waits("accept").Decide("accept")
        .Expect("flow choose accept");

    public static Scenario Exclusive_choice_default => Exclusive_choice.StartedWith(("votes", 3)).WithoutSteps()
        .Waits("refuse").Decide("refuse")
        .Expect("flow choose refuse");

    public static Scenario Simple_merge => Scenario.Of(Workflow.Define("simple-merge", 1).Inputs("complete").Runs(Do.Flowchart("flow")
            .Add(Do.Decide("decide", Op.Input("complete")), Tasks.Of("a"), Tasks.Of("b"), Tasks.Of("c"))
            .Connect("decide", "True", "a").Connect("decide", "False", "b").Connect("a", "c").Connect("b", "c")))
        .StartedWith(("complete", false))
        .Waits("b").Decide("b").Waits("c").Decide("c")
        .Expect("flow decide b c");
}
