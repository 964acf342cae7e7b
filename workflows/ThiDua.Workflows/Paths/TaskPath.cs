using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// What the paths of a plan's task (nhiệm vụ) have in common: their inputs, their limits, and that a period which ends before the work
/// does is noted and told to the lead, but ends nothing.
/// </summary>
internal static class TaskPath
{
    /// <summary>
    /// A path with the inputs of every task: <c>plan</c>, <c>task</c>, <c>work</c> (its unique key), <c>year</c>, <c>lead</c> (rights of
    /// which one is needed), <c>units</c> (the rights of those that take part), <c>due</c> (the last instant in time), and its own.
    /// </summary>
    public static WorkflowBuilder Define(string id, string title, params string[] ownInputs) => Workflow.Define(id, 1)
        .Named(title)
        .Inputs(["plan", "task", "work", "year", "lead", "units", "due", .. ownInputs])
        .Variable("limits");

    /// <summary>First the limits are asked for, then the path lives; the output <c>late</c> says that the period ended first.</summary>
    public static Activity Life(string path, Activity life) => Do.Sequence("path", AskLimits(path), life.NotesLate());

    /// <summary>As <see cref="Life"/>, and the signal <see cref="Signals.Withdraw"/> ends it as <c>Withdrawn</c>.</summary>
    public static Activity LifeUntilWithdrawn(string path, Activity life) => Do.Flowchart("path")
        .Add(
            AskLimits(path),
            life.NotesLate().CancelledBy(Do.OnSignal("withdrawal", Signals.Withdraw), "Withdrawn"),
            Ending.With("withdrawn", "Withdrawn", "withdrawn"))
        .Chain("limits", life.Id)
        .Connect(life.Id, "Withdrawn", "withdrawn");

    /// <summary>A number of the path's limits.</summary>
    public static Expression Limit(string name) => Op.Member(Op.Variable("limits"), name);

    /// <summary>Who leads the task.</summary>
    public static Expression Lead => Op.Input("lead");

    /// <summary>The unit of this iteration, as the right that its task asks for.</summary>
    public static Expression EachUnit { get; } = Op.List(Op.CurrentValue);

    /// <summary>What every task and question names: the work, and the last instant in time.</summary>
    public static Expression About(params (string Name, Expression Value)[] more) =>
        Op.Object([("work", Op.Input("work")), ("due", Op.Input("due")), .. more]);

    /// <summary>What a task names whose form needs variables: the work, and each variable under its own name.</summary>
    public static Expression Knowing(params string[] variables) => About([.. variables.Select(name => (name, Op.Variable(name)))]);

    /// <summary>What a task or question of one unit names: the work and the unit.</summary>
    public static Expression AboutUnit(params (string Name, Expression Value)[] more) => About([("unit", Op.CurrentValue), .. more]);

    /// <summary>After so many working days, who has the task is reminded once.</summary>
    public static Activity Reminded(this Activity task, string limit) => task.RemindedAfter(Limit(limit), About(("task", task.Id)));

    /// <summary>Adds one to a variable.</summary>
    public static Activity Count(string id, string variable) => Do.Set(id, variable, Op.Add(Op.Variable(variable), 1));

    /// <summary>Adds a number that a unit gave to a variable; what it did not give counts as nothing.</summary>
    public static Activity AddGiven(string id, string variable, string number) =>
        Do.Set(id, variable, Op.Add(Op.Variable(variable), Op.Call("Coalesce", Op.Member(Op.Variable("given"), number), 0)));

    /// <summary>Adds a value to a list.</summary>
    public static Activity Note(string id, string list, Expression value) => Do.Set(id, list, Op.Call("Append", Op.Variable(list), value));

    /// <summary>Tells a variable under its own name as an output.</summary>
    public static Activity Tell(string variable) => Do.SetOutput($"tell.{variable}", variable, Op.Variable(variable));

    /// <summary>Asks for the limits of a path.</summary>
    private static Activity AskLimits(string path) => Do.Ask("limits", Questions.Limits, About(("path", path))).Into("result", "limits");

    private static Activity NotesLate(this Activity life) => life.AccompaniedBy(
        Do.AtInstant("due", Op.Input("due")),
        Do.Sequence(
            "overdue",
            Do.SetOutput("noteLate", "late", "period"),
            Do.Ask("escalate", Questions.Escalate, About(("what", "period")))));
}
