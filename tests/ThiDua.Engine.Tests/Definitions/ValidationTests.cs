using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Tests.Definitions;

/// <summary>A definition that can't run is refused before it is published, with every fault and the activity that it is about.</summary>
public sealed class ValidationTests
{
    private static readonly Activity Task = Do.HumanTask("task", Op.Texts(), ["Yes", "No"]);

    [Fact]
    public void An_unknown_activity_type() => Refuses(new Activity { Id = "x", Type = "Elsa.Nonsense" }, "x: Unknown activity type 'Elsa.Nonsense'.");

    [Fact]
    public void A_connection_to_nowhere() => Refuses(Do.Flowchart("flow").Add(Task).Connect("task", "Yes", "gone"), "flow: Connection task --Yes--> gone leads to 'gone', which is not in the flowchart.");

    [Fact]
    public void A_connection_twice() => Refuses(
        Do.Flowchart("flow").Add(Task, Do.End("end")).Connect("task", "Yes", "end").Connect("task", "Yes", "end"), "flow: Connection task --Yes--> end occurs 2 times.");

    [Fact]
    public void A_connection_of_an_outcome_that_does_not_exist() => Refuses(
        Do.Flowchart("flow").Add(Task, Do.End("end")).Connect("task", "Perhaps", "end"),
        "flow: Connection task --Perhaps--> end: ThiDua.HumanTask 'task' has no outcome 'Perhaps'; it has 'Yes', 'No'.");

    [Fact]
    public void An_activity_that_nothing_leads_to() => Refuses(
        Do.Flowchart("flow").Add(Task, Do.End("end")), "end: No connection leads to it from the start of 'flow'.");

    [Fact]
    public void A_loop_into_the_middle_of_a_branch() => Refuses(
        Do.Flowchart("flow").Add(Do.Split("split", "1", "2"), Do.WriteLine("a", "a"), Do.WriteLine("b", "b"), Do.Decide("again", true))
            .Connect("split", "1", "a").Connect("split", "2", "b").Connect("a", "again").Connect("b", "again").Connect("again", "True", "a"),
        "again: Its connection back to 'a' enters a branch from outside: every way to it must lead through there.");

    [Fact]
    public void The_same_id_twice() => Refuses(Do.Sequence("all", Task, Task), "task: The id occurs 2 times; each id may occur once.");

    [Fact]
    public void An_unknown_operator() => Refuses(Do.WriteLine("line", Op.Call("Shout", "x")), s => s.StartsWith("line: text: unknown operator 'Shout'; known are Actor, Add, And,", StringComparison.Ordinal));

    [Fact]
    public void A_wrong_number_of_arguments() => Refuses(Do.WriteLine("line", Op.Call("Not")), "line: text: Not takes 1 argument(s); found 0.");

    [Fact]
    public void A_variable_that_is_not_declared() => Refuses(Do.WriteLine("line", Op.Not(Op.Variable("gone"))), "line: text: variable 'gone' is declared nowhere around it.");

    [Fact]
    public void A_variable_that_is_set_but_not_declared() => Refuses(Do.Set("set", "gone", 1), "set: Variable 'gone' is declared nowhere around it.");

    [Fact]
    public void An_output_into_a_variable_that_is_not_declared() => Refuses(Task.Into("outcome", "gone"), "task: Output 'outcome' goes to variable 'gone', which is declared nowhere around it.");

    [Fact]
    public void A_missing_input() => Refuses(Do.Make("event", "Elsa.Event", []), "event: Input 'eventName' of Elsa.Event is missing.");

    [Fact]
    public void An_unknown_input() => Refuses(Do.WriteLine("line", "x").WithInput("colour", "red"), "line: Elsa.WriteLine has no input 'colour'; it has 'text'.");

    [Fact]
    public void An_unknown_setting() => Refuses(Do.WriteLine("line", "x").With("colour", "red"), s => s.StartsWith("line: Elsa.WriteLine has no setting 'colour'", StringComparison.Ordinal));

    [Fact]
    public void A_setting_of_the_wrong_kind() => Refuses(Task.With("outcomes", 5), "task: Setting 'outcomes' is Integer; expected a list of texts.");

    [Fact]
    public void A_slot_with_too_many_activities() => Refuses(
        Do.Make("loop", "Elsa.While", [("condition", true)], ("body", [Do.End("a"), Do.End("b")])), "loop: Slot 'body' of Elsa.While holds 2 activities; one is expected.");

    [Fact]
    public void An_unknown_slot() => Refuses(Do.Make("line", "Elsa.WriteLine", [], ("body", [Do.End("a")])), "line: Elsa.WriteLine has no slot 'body'; it has none.");

    [Fact]
    public void An_unknown_join_mode() => Refuses(
        Do.Make("join", "Elsa.FlowJoin", [("mode", "Sometimes")]), "join: 'Sometimes' is no join mode; expected one of WaitAllActive, WaitAll, WaitAny, FirstCancels, Count, CountCancels.");

    [Fact]
    public void A_boundary_of_an_activity_that_ends_at_once() => Refuses(
        Do.WriteLine("line", "x").CancelledBy(Do.After("late", TimeSpan.FromDays(1)), "Late"),
        "line: Elsa.WriteLine ends in the turn in which it begins; a boundary, section or stopped clock has no meaning there.");

    [Fact]
    public void A_boundary_inside() => Refuses(Do.Sequence("all", Do.After("late", TimeSpan.FromDays(1))), "late: ThiDua.BoundaryTimer stands inside 'all'; expected it at a boundary.");

    [Fact]
    public void A_boundary_that_is_none() => Refuses(Task.CancelledBy(Do.Event("event", "x"), "Late").With("outcomes", Value.List("Yes")), s => s == "event: Elsa.Event can't watch over 'task'; expected a boundary timer or signal.", 2);

    [Fact]
    public void A_boundary_timer_that_never_fires() => Refuses(
        Task.CancelledBy(Do.Make("late", "ThiDua.BoundaryTimer", []), "Late"), "late: The timer says not when it fires; expected a duration, a dateTime, or workingDays with a calendar.");

    [Fact]
    public void A_clock_that_does_not_exist() => Refuses(Task.StopsClocks("gone"), "task: It stops the clock of 'gone', which is no activity of the definition.");

    [Fact]
    public void A_critical_section_inside_itself() => Refuses(
        Do.Sequence("all", Task.InSection("seal")).InSection("seal"), "task: It stands inside an activity of the same critical section 'seal' and could never begin.");

    [Fact]
    public void A_version_below_one() => Assert.Equal(["x: The version is 0; expected 1 or more."], Workflow.Define("x", 0).Runs(Task).Validate().Select(f => f.ToString()));

    [Fact]
    public void A_retry_policy_that_grows_beyond_all_bounds() => Assert.StartsWith(
        "x: The retry policy is",
        Assert.Single(Workflow.Define("x", 1).OnIncident(IncidentStrategy.Wait, new RetryPolicy(100, TimeSpan.FromDays(1), 10)).Runs(Task).Validate()).ToString(),
        StringComparison.Ordinal);

    [Fact]
    public void All_faults_are_named_at_once()
    {
        var definition = Workflow.Define("x", 0).Runs(Do.Flowchart("flow")
            .Add(Do.WriteLine("line", Op.Variable("gone")), new Activity { Id = "odd", Type = "Odd" }, Do.Set("set", "gone", Op.Call("Shout")))
            .Connect("line", "nowhere").Connect("line", "Perhaps", "set"));

        Assert.Equal(["x", "line", "odd", "set", "set", "flow", "flow"], definition.Validate().Select(f => f.ActivityId).OrderBy(id => "x line odd set flow".IndexOf(id, StringComparison.Ordinal)));
    }

    private static void Refuses(Activity root, string expected) => Refuses(root, f => f == expected);

    private static void Refuses(Activity root, Func<string, bool> expected, int faults = 1)
    {
        var found = Workflow.Define("definition", 1).Runs(root).Validate().Select(f => f.ToString()).ToArray();

        Assert.True(found.Length == faults && found.Any(expected), string.Join("\n", found));
    }
}
