using System.Collections.Immutable;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Definitions;

/// <summary>Activities written in C#. Each call makes data; nothing runs.</summary>
public static class Do
{
    /// <summary>A flowchart of activities and connections written <c>("from", "to")</c> or <c>("from", "Outcome", "to")</c>.</summary>
    public static FlowchartBuilder Flowchart(string id) => new(id);

    /// <summary>Activities one after the other.</summary>
    public static Activity Sequence(string id, params Activity[] activities) => Make(id, "Elsa.Sequence", [], ("activities", activities));

    /// <summary>Activities at once; ends with the last.</summary>
    public static Activity Parallel(string id, params Activity[] activities) => Make(id, "Elsa.Parallel", [], ("activities", activities));

    /// <summary>Branches at once; ends with all of them, or with the k-th, when the rest is cancelled.</summary>
    public static Activity Fork(string id, int? first, params Activity[] branches) => first is { } k
        ? Make(id, "Elsa.Fork", [("count", k)], ("branches", branches)).With("joinMode", "Count")
        : Make(id, "Elsa.Fork", [], ("branches", branches));

    /// <summary>One of two activities.</summary>
    public static Activity If(string id, Expression condition, Activity then, Activity? otherwise = null) =>
        Make(id, "Elsa.If", [("condition", condition)], ("then", [then]), ("else", otherwise is null ? [] : [otherwise]));

    /// <summary>The activity of the first case that holds, else the default.</summary>
    public static Activity Switch(string id, Activity? otherwise, params (string Label, Expression Condition, Activity Activity)[] cases) =>
        Make(id, "Elsa.Switch", [], ("default", otherwise is null ? [] : [otherwise])) with
        {
            Slots = [.. cases.Select(c => new Slot(c.Label, [c.Activity], c.Condition)), new Slot("default", otherwise is null ? [] : [otherwise])],
        };

    /// <summary>In a flowchart: goes on by the label of the first case that holds, else by <c>Default</c>.</summary>
    public static Activity Choose(string id, params (string Label, Expression Condition)[] cases) => Choice(id, "MatchFirst", cases);

    /// <summary>In a flowchart: goes on by the labels of all cases that hold, else by <c>Default</c> (multi-choice).</summary>
    public static Activity ChooseAll(string id, params (string Label, Expression Condition)[] cases) => Choice(id, "MatchAny", cases);

    /// <summary>In a flowchart: goes on by <c>True</c> or <c>False</c>.</summary>
    public static Activity Decide(string id, Expression condition) => Make(id, "Elsa.FlowDecision", [("condition", condition)]);

    /// <summary>In a flowchart: goes on by several outcomes at once.</summary>
    public static Activity Split(string id, params string[] branches) => Make(id, "Elsa.FlowFork", [("branches", Op.Texts(branches))]);

    /// <summary>In a flowchart: joins branches when all have arrived and at least one was followed; the default of every activity.</summary>
    public static Activity JoinActive(string id) => Join(id, "WaitAllActive");

    /// <summary>In a flowchart: joins branches when all were followed.</summary>
    public static Activity JoinAll(string id) => Join(id, "WaitAll");

    /// <summary>In a flowchart: goes on at the first branch; what runs or waits upstream is cancelled (Elsa's WaitAny).</summary>
    public static Activity JoinAny(string id) => Join(id, "WaitAny");

    /// <summary>In a flowchart: goes on at the first branch; the rest is void.</summary>
    public static Activity FirstCancels(string id) => Join(id, "FirstCancels");

    /// <summary>In a flowchart: goes on at the k-th branch; the rest goes on, or is cancelled.</summary>
    public static Activity JoinCount(string id, Expression count, bool cancelsRest) => Make(id, "Elsa.FlowJoin", [("mode", cancelsRest ? "CountCancels" : "Count"), ("count", count)]);

    /// <summary>Repeats its body as long as a condition holds.</summary>
    public static Activity While(string id, Expression condition, Activity body) => Make(id, "Elsa.While", [("condition", condition)], ("body", [body]));

    /// <summary>Repeats its body for each item, one after the other.</summary>
    public static Activity ForEach(string id, Expression items, Activity body) => Make(id, "Elsa.ForEach", [("items", items)], ("body", [body]));

    /// <summary>Runs its body for all items at once; ends with all, or with the first <paramref name="count"/>, when the rest is cancelled.</summary>
    public static Activity ParallelForEach(string id, Expression items, Activity body, Expression? count = null) =>
        Make(id, "Elsa.ParallelForEach", count is null ? [("items", items)] : [("items", items), ("count", count)], ("body", [body]));

    /// <summary>Leaves the loop around it.</summary>
    public static Activity Break(string id) => Make(id, "Elsa.Break", []);

    /// <summary>Sets a variable.</summary>
    public static Activity Set(string id, string variable, Expression value) => Make(id, "Elsa.SetVariable", [("value", value)]).With("variable", variable);

    /// <summary>Sets an output of the workflow.</summary>
    public static Activity SetOutput(string id, string name, Expression value) => Make(id, "Elsa.SetOutput", [("outputName", name), ("outputValue", value)]);

    /// <summary>Writes a line.</summary>
    public static Activity WriteLine(string id, Expression text) => Make(id, "Elsa.WriteLine", [("text", text)]);

    /// <summary>Waits for a span of time.</summary>
    public static Activity Delay(string id, TimeSpan span) => Make(id, "Elsa.Delay", [("timeSpan", span.ToString("c"))]);

    /// <summary>Waits for a number of working days of a calendar.</summary>
    public static Activity WorkingDays(string id, Expression days, Expression calendar) => Make(id, "ThiDua.WorkingDays", [("workingDays", days), ("calendar", calendar)]);

    /// <summary>Waits for an instant.</summary>
    public static Activity StartAt(string id, Expression instant) => Make(id, "Elsa.StartAt", [("dateTime", instant)]);

    /// <summary>Waits for a signal of a key.</summary>
    public static Activity Event(string id, Expression key) => Make(id, "Elsa.Event", [("eventName", key)]);

    /// <summary>Publishes a signal, to all instances or to those of one correlation id.</summary>
    public static Activity Publish(string id, Expression key, Expression? payload = null, Expression? correlationId = null) =>
        Make(id, "Elsa.PublishEvent", [.. new (string, Expression?)[] { ("eventName", key), ("payload", payload), ("correlationId", correlationId) }.Where(i => i.Item2 is not null).Select(i => (i.Item1, i.Item2!))]);

    /// <summary>Waits for a person's decision, one of <paramref name="outcomes"/>.</summary>
    /// <param name="id">The activity's id, which is the task's name as well.</param>
    /// <param name="candidates">A list of rights of which the person needs one.</param>
    /// <param name="outcomes">The decisions that can be taken.</param>
    /// <param name="payload">What the task's form needs to know.</param>
    /// <param name="excluded">Actors who may not decide it.</param>
    public static Activity HumanTask(string id, Expression candidates, string[] outcomes, Expression? payload = null, Expression? excluded = null) =>
        Make(id, "ThiDua.HumanTask", [.. new (string, Expression?)[] { ("candidates", candidates), ("payload", payload), ("excluded", excluded) }.Where(i => i.Item2 is not null).Select(i => (i.Item1, i.Item2!))])
            .With("outcomes", Value.List(Array.ConvertAll(outcomes, o => (Value)o)));

    /// <summary>Asks the outside and waits for the answer; with outcomes, the answer chooses one of them.</summary>
    public static Activity Ask(string id, string task, Expression payload, params string[] outcomes)
    {
        var asks = Make(id, "Elsa.RunTask", [("taskName", task), ("payload", payload)]);
        return outcomes.Length == 0 ? asks : asks.With("outcomes", Value.List(Array.ConvertAll(outcomes, o => (Value)o)));
    }

    /// <summary>Runs an instance of another definition and waits for its end, or does not.</summary>
    public static Activity RunWorkflow(string id, Expression definitionId, Expression input, bool wait = true, params string[] outcomes)
    {
        var runs = Make(id, "Elsa.ExecuteWorkflow", [("workflowDefinitionId", definitionId), ("input", input), ("waitForCompletion", wait)]);
        return outcomes.Length == 0 ? runs : runs.With("outcomes", Value.List(Array.ConvertAll(outcomes, o => (Value)o)));
    }

    /// <summary>Waits until a condition over variables holds.</summary>
    public static Activity WaitUntil(string id, Expression condition) => Make(id, "ThiDua.WaitUntil", [("condition", condition)]);

    /// <summary>Ends the instance at once.</summary>
    public static Activity Finish(string id) => Make(id, "Elsa.Finish", []);

    /// <summary>Ends the workflow with an outcome.</summary>
    public static Activity Complete(string id, Expression outcome) => Make(id, "Elsa.Complete", [("outcomes", outcome)]);

    /// <summary>Ends the flowchart around it.</summary>
    public static Activity End(string id) => Make(id, "Elsa.End", []);

    /// <summary>Always faults.</summary>
    public static Activity Fault(string id, Expression message) => Make(id, "Elsa.Fault", [("message", message)]);

    /// <summary>A boundary timer of a span of time.</summary>
    public static Activity After(string id, TimeSpan span) => Make(id, "ThiDua.BoundaryTimer", [("duration", span.ToString("c"))]);

    /// <summary>A boundary timer of working days of a calendar.</summary>
    public static Activity AfterWorkingDays(string id, Expression days, Expression calendar) => Make(id, "ThiDua.BoundaryTimer", [("workingDays", days), ("calendar", calendar)]);

    /// <summary>A boundary timer of an instant.</summary>
    public static Activity AtInstant(string id, Expression instant) => Make(id, "ThiDua.BoundaryTimer", [("dateTime", instant)]);

    /// <summary>A boundary that waits for a signal.</summary>
    public static Activity OnSignal(string id, Expression key) => Make(id, "ThiDua.BoundarySignal", [("eventName", key)]);

    internal static Activity Make(string id, string type, (string Name, Expression Value)[] inputs, params (string Name, Activity[] Activities)[] slots) => new()
    {
        Id = id,
        Type = type,
        Inputs = inputs.ToImmutableSortedDictionary(i => i.Name, i => i.Value, StringComparer.Ordinal),
        Slots = [.. slots.Where(s => s.Activities.Length > 0).Select(s => new Slot(s.Name, [.. s.Activities]))],
    };

    private static Activity Join(string id, string mode) => Make(id, "Elsa.FlowJoin", [("mode", mode)]);

    private static Activity Choice(string id, string mode, (string Label, Expression Condition)[] cases) =>
        Make(id, "Elsa.FlowSwitch", []).With("mode", mode) with { Slots = [.. cases.Select(c => new Slot(c.Label, [], c.Condition))] };
}
