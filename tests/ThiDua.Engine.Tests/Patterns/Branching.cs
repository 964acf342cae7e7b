using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Tests.Scenarios;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Tests.Patterns;

/// <summary>Advanced branching and synchronisation.</summary>
internal static class Branching
{
    public static Scenario Multi_choice_and_synchronising_merge => Scenario.Of(Chosen("multi-choice"))
        .StartedWith(("needs", Value.List("finance", "police")))
        .Waits("finance", "police").Decide("police").Waits("finance").Decide("finance").Waits("sum").Decide("sum")
        .Expect("flow choose finance police sum");

    public static Scenario Multi_choice_with_one_branch => Scenario.Of(Chosen("multi-choice-one"))
        .StartedWith(("needs", Value.List("tax")))
        .Waits("tax").Decide("tax").Waits("sum").Decide("sum")
        .Expect("flow choose tax sum");

    public static Scenario Multi_choice_with_no_branch => Scenario.Of(Chosen("multi-choice-none"))
        .StartedWith(("needs", Value.List()))
        .Waits("sum").Decide("sum")
        .Expect("flow choose sum");

    /// <summary>Without a join, what follows the merge runs once for each branch: only by tokens, in a stream.</summary>
    public static Scenario Multi_merge => Scenario.Of(Workflow.Define("multi-merge", 1).Runs(Do.Flowchart("flow")
            .Add(Do.Split("split", "left", "right"), Tasks.Of("a"), Tasks.Of("b"), Tasks.Of("b2"), Tasks.Of("c").With("mergeMode", "Stream"))
            .Connect("split", "left", "a").Connect("split", "right", "b").Connect("b", "b2").Connect("a", "c").Connect("b2", "c")))
        .Decide("a").Waits("b", "c").Decide("c").Decide("b").Decide("b2").Waits("c").Decide("c")
        .Expect("flow split a b c b2 c");

    /// <summary>A join of all is skipped when one way to it was not taken: nobody waits for good.</summary>
    public static Scenario Synchronisation_over_a_path_not_taken => Scenario.Of(Workflow.Define("join-all-dead", 1).Runs(Do.Flowchart("flow")
            .Add(Do.Split("split", "1", "2"), Tasks.Of("a", "Yes", "No"), Tasks.Of("b"), Do.JoinAll("join"), Tasks.Of("after"))
            .Connect("split", "1", "a").Connect("split", "2", "b").Connect("a", "Yes", "join").Connect("b", "join").Connect("join", "after")))
        .Decide("a", "No").Waits("b").Decide("b")
        .Expect("flow split a b");

    public static Scenario Discriminator => Scenario.Of(Joined("discriminator", Do.JoinCount("join", 1, cancelsRest: false)))
        .Decide("b").Waits("a", "c", "after").Decide("after").Waits("a", "c").Decide("a").Decide("c")
        .Expect("flow split a b c join after");

    public static Scenario Cancelling_discriminator => Scenario.Of(Joined("cancelling-discriminator", Do.FirstCancels("join")))
        .Decide("b").Waits("after").Decide("a", refused: RefusalReason.TaskClosed).Decide("after")
        .Expect("flow split a:Canceled b c:Canceled join after");

    public static Scenario K_of_n_join => Scenario.Of(Joined("k-of-n-join", Do.JoinCount("join", 2, cancelsRest: false)))
        .Decide("c").Waits("a", "b").Decide("a").Waits("b", "after").Decide("after").Waits("b").Decide("b")
        .Expect("flow split a b c join after");

    public static Scenario K_of_n_join_cancelling => Scenario.Of(Joined("k-of-n-join-cancelling", Do.JoinCount("join", 2, cancelsRest: true)))
        .Decide("c").Waits("a", "b").Decide("a").Waits("after").Decide("after")
        .Expect("flow split a b:Canceled c join after");

    /// <summary>Two of three are asked for, but two were not taken: the join is skipped, and the instance ends.</summary>
    public static Scenario K_of_n_join_out_of_reach => Scenario.Of(Workflow.Define("k-of-n-out-of-reach", 1).Runs(Do.Flowchart("flow")
            .Add(Do.Split("split", "1", "2", "3"), Tasks.Of("a", "Yes", "No"), Tasks.Of("b", "Yes", "No"), Tasks.Of("c", "Yes", "No"), Do.JoinCount("join", 2, cancelsRest: false), Tasks.Of("after"))
            .Connect("split", "1", "a").Connect("split", "2", "b").Connect("split", "3", "c")
            .Connect("a", "Yes", "join").Connect("b", "Yes", "join").Connect("c", "Yes", "join").Connect("join", "after")))
        .Decide("a", "No").Decide("b", "Yes").Decide("c", "No")
        .Expect("flow split a b c");

    public static Scenario Branches_that_end_with_the_first => Scenario.Of(Workflow.Define("fork-any", 1).Runs(
            Do.Sequence("all", Do.Fork("fork", 1, Do.Sequence("left", Tasks.Of("a"), Tasks.Of("a2")), Do.Sequence("right", Tasks.Of("b"))), Tasks.Of("after"))))
        .Decide("a").Waits("b", "a2").Decide("b").Waits("after").Decide("after")
        .Expect("all fork left:Canceled right a b a2:Canceled after");

    public static Scenario Thread_split_and_thread_merge => Scenario.Of(Workflow.Define("thread-split", 1).Inputs("members").Runs(Do.Sequence("all",
            Do.ParallelForEach("split", Op.Input("members"), Tasks.Of("member")), Do.WriteLine("merged", "merged"))))
        .StartedWith(("members", Value.List("x", "y", "z")))
        .Waits("member", "member", "member").Decide("member", nth: 1).Decide("member", nth: 1).Decide("member")
        .Writes("merged")
        .Expect("all split member member member merged");

    private static WorkflowDefinition Chosen(string id) => Workflow.Define(id, 1).Inputs("needs").Runs(Do.Flowchart("flow")
        .Add(
            Do.ChooseAll("choose", ("finance", Needs("finance")), ("tax", Needs("tax")), ("police", Needs("police"))),
            Tasks.Of("finance"),
            Tasks.Of("tax"),
            Tasks.Of("police"),
            Tasks.Of("sum"))
        .Connect("choose", "finance", "finance").Connect("choose", "tax", "tax").Connect("choose", "police", "police").Connect("choose", "Default", "sum")
        .Connect("finance", "sum").Connect("tax", "sum").Connect("police", "sum"));

    private static Expression Needs(string agency) => Op.Call("Contains", Op.Input("needs"), agency);

    private static WorkflowDefinition Joined(string id, Activity join) => Workflow.Define(id, 1).Runs(Do.Flowchart("flow")
        .Add(Do.Split("split", "1", "2", "3"), Tasks.Of("a"), Tasks.Of("b"), Tasks.Of("c"), join, Tasks.Of("after"))
        .Connect("split", "1", "a").Connect("split", "2", "b").Connect("split", "3", "c")
        .Connect("a", "join").Connect("b", "join").Connect("c", "join").Connect("join", "after"));
}
