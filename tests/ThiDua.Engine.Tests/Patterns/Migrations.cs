using ThiDua.Engine.Definitions;
using ThiDua.Engine.Migration;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Tests.Scenarios;

namespace ThiDua.Engine.Tests.Patterns;

/// <summary>A running instance moves to another version of its definition, or stays.</summary>
internal static class Migrations
{
    public static Scenario Migration_carries_on => Scenario.Of(Line("migration", 1, "check", "sign"))
        .Migrate(Line("migration", 2, "check", "consult", "sign")).Waits("check").Decide("check").Waits("consult").Decide("consult").Decide("sign")
        .Check(s => Assert.Equal(2, s.Definition.Version))
        .Expect("flow check consult sign");

    public static Scenario Migration_is_shown_before => Scenario.Of(Line("preview", 1, "check", "sign"))
        .Check(s => Assert.Equal(
            [new(2, "flow", null), new(3, "check", "is not in it")],
            MigrationPlan.For(s, Line("preview", 2, "look", "sign")).Moves))
        .Check(s => Assert.All(MigrationPlan.For(s, Line("preview", 2, "check", "file")).Moves, m => Assert.Null(m.Problem)))
        .Decide("check").Decide("sign")
        .Expect("flow check sign");

    public static Scenario Migration_without_a_counterpart_is_refused => Scenario.Of(Line("refused", 1, "check", "sign"))
        .Migrate(Line("refused", 2, "look", "sign"), refused: RefusalReason.NoCounterpart)
        .Migrate(Line("another", 2, "check", "sign"), refused: RefusalReason.NoCounterpart)
        .Migrate(Workflow.Define("refused", 3).Runs(Do.Flowchart("flow").Add(Do.Delay("check", TimeSpan.Zero))), refused: RefusalReason.NoCounterpart)
        .Check(s => Assert.Equal(1, s.Definition.Version))
        .Decide("check").Decide("sign")
        .Expect("flow check sign");

    public static Scenario Migration_to_other_variables_is_refused => Scenario.Of(Line("variables", 1, "check"))
        .Migrate(Workflow.Define("variables", 2).Variable("new", 1).Runs(Do.Flowchart("flow").Add(Tasks.Of("check"), Do.Set("set", "new", 2)).Connect("check", "set")), refused: RefusalReason.NoCounterpart)
        .Decide("check")
        .Expect("flow check");

    /// <summary>The activity before a new one has ended: the new one is passed over, and the join behind it does not wait for it.</summary>
    public static Scenario Migration_past_a_new_activity => Scenario.Of(Forked("past", 1, false))
        .Decide("a").Migrate(Forked("past", 2, true)).Waits("b").Decide("b").Waits("sum").Decide("sum")
        .Expect("flow split a b sum");

    public static Scenario Migration_before_a_new_activity => Scenario.Of(Forked("before", 1, false))
        .Decide("b").Migrate(Forked("before", 2, true)).Waits("a").Decide("a").Waits("new").Decide("new").Waits("sum").Decide("sum")
        .Expect("flow split a b new sum");

    /// <summary>A connection from an activity that has ended counts as not taken.</summary>
    public static Scenario Migration_with_a_new_connection => Scenario.Of(Workflow.Define("connection", 1).Runs(Do.Flowchart("flow")
            .Add(Do.Split("split", "left", "right"), Tasks.Of("a"), Tasks.Of("b"), Tasks.Of("sum"))
            .Connect("split", "left", "a").Connect("split", "right", "b").Connect("b", "sum")))
        .Decide("a").Migrate(Workflow.Define("connection", 2).Runs(Do.Flowchart("flow")
            .Add(Do.Split("split", "left", "right"), Tasks.Of("a"), Tasks.Of("b"), Tasks.Of("sum"))
            .Connect("split", "left", "a").Connect("split", "right", "b").Connect("b", "sum").Connect("a", "sum")))
        .Decide("b").Waits("sum").Decide("sum")
        .Expect("flow split a b sum");

    /// <summary>The place in a sequence is that of the activity, not its number.</summary>
    public static Scenario Migration_inside_a_sequence => Scenario.Of(Workflow.Define("in-sequence", 1).Runs(Do.Sequence("all", Tasks.Of("a"), Tasks.Of("b"))))
        .Migrate(Workflow.Define("in-sequence", 2).Runs(Do.Sequence("all", Tasks.Of("new"), Tasks.Of("a"), Tasks.Of("b")))).Waits("a").Decide("a").Waits("b").Decide("b")
        .Expect("all a b");

    public static Scenario Migration_to_other_branches_is_refused => Scenario.Of(Workflow.Define("branches", 1).Runs(Do.Parallel("both", Tasks.Of("a"), Tasks.Of("b"))))
        .Migrate(Workflow.Define("branches", 2).Runs(Do.Parallel("both", Tasks.Of("a"), Tasks.Of("b"), Tasks.Of("c"))), refused: RefusalReason.NoCounterpart)
        .Decide("a").Decide("b")
        .Expect("both a b");

    public static Scenario Migration_to_another_place_is_refused => Scenario.Of(Line("place", 1, "check"))
        .Migrate(Workflow.Define("place", 2).Runs(Do.Flowchart("flow").Add(Do.Sequence("inner", Tasks.Of("check")))), refused: RefusalReason.NoCounterpart)
        .Decide("check")
        .Expect("flow check");

    private static WorkflowDefinition Line(string id, int version, params string[] tasks) => Workflow.Define(id, version).Runs(
        Do.Flowchart("flow").Add([.. tasks.Select(t => Tasks.Of(t))]).Chain(tasks));

    private static WorkflowDefinition Forked(string id, int version, bool longer)
    {
        var flow = Do.Flowchart("flow")
            .Add(Do.Split("split", "left", "right"), Tasks.Of("a"), Tasks.Of("b"), Tasks.Of("sum"))
            .Connect("split", "left", "a").Connect("split", "right", "b").Connect("b", "sum");
        return Workflow.Define(id, version).Runs(longer ? flow.Add(Tasks.Of("new")).Chain("a", "new", "sum") : flow.Connect("a", "sum"));
    }
}
