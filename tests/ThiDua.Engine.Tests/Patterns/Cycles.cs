using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Tests.Scenarios;

namespace ThiDua.Engine.Tests.Patterns;

/// <summary>Loops, structured and not, and recursion.</summary>
internal static class Cycles
{
    /// <summary>A dossier is returned for supplement until it is complete, and once more from further down.</summary>
    public static Scenario Arbitrary_cycles => Scenario.Of(Workflow.Define("arbitrary-cycles", 1).Runs(Do.Flowchart("flow")
            .Add(Tasks.Of("submit"), Tasks.Of("check", "Complete", "Return"), Tasks.Of("appraise", "Accept", "Return"), Tasks.Of("sign"))
            .Connect("submit", "check").Connect("check", "Return", "submit").Connect("check", "Complete", "appraise")
            .Connect("appraise", "Return", "check").Connect("appraise", "Accept", "sign")))
        .Decide("submit").Decide("check", "Return").Decide("submit").Decide("check", "Complete")
        .Decide("appraise", "Return").Decide("check", "Complete").Decide("appraise", "Accept").Decide("sign")
        .Expect("flow submit check submit check appraise check appraise sign");

    public static Scenario Loop_around_a_join => Scenario.Of(Workflow.Define("loop-around-a-join", 1).Runs(Do.Flowchart("flow")
            .Add(Do.Split("split", "left", "right"), Tasks.Of("a"), Tasks.Of("b"), Do.JoinAll("join"), Tasks.Of("check", "Again", "Good"), Tasks.Of("last"))
            .Connect("split", "left", "a").Connect("split", "right", "b").Connect("a", "join").Connect("b", "join")
            .Connect("join", "check").Connect("check", "Again", "split").Connect("check", "Good", "last")))
        .Decide("a").Decide("b").Decide("check", "Again").Waits("a", "b").Decide("b").Waits("a").Decide("a").Decide("check", "Good").Decide("last")
        .Expect("flow split a b join check split a b join check last");

    public static Scenario Structured_loop => Scenario.Of(Workflow.Define("structured-loop", 1).Variable("left", 2).Runs(
            Do.While("while", Op.Less(0, Op.Variable("left")), Do.Sequence("round", Tasks.Of("ballot"), Do.Set("count", "left", Op.Call("Subtract", Op.Variable("left"), 1))))))
        .Decide("ballot").Waits("ballot").Decide("ballot")
        .Expect("while round ballot count round ballot count");

    public static Scenario Loop_that_is_left => Scenario.Of(Workflow.Define("loop-that-is-left", 1).Runs(Do.Sequence("all",
            Do.ForEach("each", Op.Texts("x", "y", "z"), Do.Sequence("round", Tasks.Of("look"), Do.If("found", Op.Equal(Op.CurrentValue, "y"), Do.Break("break")))),
            Tasks.Of("after"))))
        .Decide("look").Decide("look").Waits("after").Decide("after")
        .Expect("all each round look found round look found break after");

    public static Scenario Recursion
    {
        get
        {
            var definition = Workflow.Define("recursion", 1).Inputs("depth").Runs(Do.If("deeper", Op.Less(0, Op.Input("depth")),
                Do.RunWorkflow("self", "recursion", Op.Object(("depth", Op.Call("Subtract", Op.Input("depth"), 1)))),
                Tasks.Of("bottom")));
            return Scenario.Of(definition)
                .StartedWith(("depth", 2))
                .Waits("self").Decide("bottom", instance: 2)
                .Expect("deeper self", otherTraces: ["deeper self", "deeper bottom"]);
        }
    }

    public static Scenario Interleaved_routing => Scenario.Of(Workflow.Define("interleaved-routing", 1).Runs(Do.Parallel("both",
            Tasks.Of("a").InSection("seal"), Tasks.Of("b").InSection("seal"), Tasks.Of("c").InSection("seal"))))
        .Check(s => Assert.Equal(["a", "b", "c"], s.Bookmarks.Select(b => b.ActivityId)))
        .Decide("a").Waits("b", "c").Decide("c", refused: Stimuli.RefusalReason.TaskClosed).Decide("b").Waits("c").Decide("c")
        .Expect("both a b c");

    /// <summary>A region is the section: while one runs, the other does not begin.</summary>
    public static Scenario Critical_section => Scenario.Of(Workflow.Define("critical-section", 1).Runs(Do.Parallel("both",
            Do.Sequence("left", Tasks.Of("a"), Tasks.Of("a2")).InSection("seal"), Do.Sequence("right", Tasks.Of("b")).InSection("seal"))))
        .Waits("right", "a").Decide("a").Waits("right", "a2").Decide("a2").Waits("b").Decide("b")
        .Expect("both left right a a2 b");

    public static Scenario Critical_section_of_a_cancelled_region => Scenario.Of(Workflow.Define("critical-section-cancelled", 1).Runs(Do.Parallel("both",
            Tasks.Of("a").InSection("seal"), Tasks.Of("b").InSection("seal"))))
        .Waits("a", "b").Cancel("a").Waits("b").Decide("b")
        .Expect("both a:Canceled b");

    /// <summary>Who waits for a section is not let in by the cancel of a region that takes both away.</summary>
    public static Scenario Critical_section_in_a_cancelled_case => Scenario.Of(Workflow.Define("critical-section-case", 1).Runs(Do.Parallel("both",
            Do.Sequence("left", Tasks.Of("a"), Do.If("if", false, Tasks.Of("never")).InSection("seal")), Do.Sequence("right", Tasks.Of("b").InSection("seal")))))
        .Decide("a").Waits("b", "if").CancelAll()
        .Expect("both:Canceled left:Canceled right:Canceled a b:Canceled if:Canceled", WorkflowSubStatus.Cancelled);

    public static Scenario Milestone => Scenario.Of(Workflow.Define("milestone", 1).Variable("open", false).Runs(Do.Parallel("both",
            Do.Sequence("left", Do.WaitUntil("milestone", Op.Variable("open")), Tasks.Of("enter")),
            Do.Sequence("right", Tasks.Of("announce"), Do.Set("set", "open", true), Tasks.Of("close")))))
        .Waits("milestone", "announce").Decide("announce").Waits("close", "enter").Decide("enter").Decide("close")
        .Expect("both left right milestone announce set close enter");

    /// <summary>A milestone that is reached already holds nobody up.</summary>
    public static Scenario Milestone_reached_before => Scenario.Of(Workflow.Define("milestone-reached", 1).Variable("open", true).Runs(
            Do.Sequence("all", Do.WaitUntil("milestone", Op.Variable("open")), Do.WriteLine("line", Op.Concat("open: ", Op.Variable("open"))))))
        .Writes("open: True")
        .Expect("all milestone line");
}
