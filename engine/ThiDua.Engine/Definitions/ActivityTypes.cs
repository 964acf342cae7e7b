using System.Collections.Frozen;
using System.Collections.Immutable;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Interpretation;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Definitions;

/// <summary>Every type of activity that the engine knows: Elsa's by Elsa's names, ours under <c>ThiDua</c>.</summary>
internal static class ActivityTypes
{
    private const int Any = int.MaxValue;
    private static readonly string[] TimerInputNames = [.. TimerInputs.Spans, "workingDays", "calendar", "dateTime"];

    private static readonly FrozenDictionary<string, ActivityType> ByName = new ActivityType[]
    {
        new("ThiDua.Workflow", a => new WorkflowNode(a)) { Slots = [("root", 1)] },
        new("ThiDua.Composite", a => new CompositeNode(a)) { OpenInputs = true, Slots = [("root", 1)], Outcomes = Declared },
        new("Elsa.Flowchart", a => new FlowchartNode(a)) { Slots = [("activities", Any)] },
        new("Elsa.Sequence", a => new SequenceNode(a)) { Slots = [("activities", Any)] },
        new("Elsa.Parallel", a => new ParallelNode(a)) { Slots = [("activities", Any)] },
        new("Elsa.Start", a => new StartNode(a)),
        new("Elsa.End", a => new EndNode(a)) { Outcomes = _ => [] },
        new("Elsa.Finish", a => new FinishNode(a)) { Outcomes = _ => [] },
        new("Elsa.Complete", a => new CompleteNode(a)) { Optional = ["outcomes"], Outcomes = _ => [] },
        new("Elsa.Break", a => new BreakNode(a)) { Outcomes = _ => [] },
        new("Elsa.WriteLine", a => new WriteLineNode(a)) { Optional = ["text"] },
        new("Elsa.SetVariable", a => new SetVariableNode(a)) { Optional = ["value"], Settings = ["variable"] },
        new("Elsa.SetOutput", a => new SetOutputNode(a)) { Required = ["outputName"], Optional = ["outputValue"] },
        new("Elsa.SetName", a => new SetNameNode(a)) { Required = ["value"] },
        new("Elsa.Correlate", a => new CorrelateNode(a)) { Required = ["correlationId"] },
        new("Elsa.Fault", a => new FaultNode(a)) { Optional = ["code", "category", "faultType", "message"], Outcomes = _ => [] },
        new("Elsa.FlowDecision", a => new FlowDecisionNode(a)) { Optional = ["condition"], Outcomes = _ => ["True", "False"] },
        new("Elsa.FlowSwitch", a => new FlowSwitchNode(a)) { HasCases = true, Settings = ["mode"], Outcomes = a => a.Slots.Select(s => s.Name).Append("Default") },
        new("Elsa.FlowFork", a => new FlowForkNode(a)) { Optional = ["branches"], Outcomes = Branches },
        new("Elsa.FlowJoin", a => new FlowJoinNode(a)) { Optional = ["mode", "count"] },
        new("Elsa.FlowNode", a => new FlowNodeNode(a)) { Slots = [("body", 1)] },
        new("Elsa.If", a => new IfNode(a)) { Optional = ["condition"], Slots = [("then", 1), ("else", 1)] },
        new("Elsa.Switch", a => new SwitchNode(a)) { HasCases = true, Settings = ["mode"], Slots = [("default", 1)] },
        new("Elsa.Fork", a => new ForkNode(a)) { Optional = ["count"], Settings = ["joinMode"], Slots = [("branches", Any)] },
        new("Elsa.While", a => new WhileNode(a)) { Optional = ["condition"], Slots = [("body", 1)] },
        new("Elsa.For", a => new ForNode(a)) { Required = ["start", "end"], Optional = ["step", "outerBoundInclusive"], Slots = [("body", 1)] },
        new("Elsa.ForEach", a => new ForEachNode(a)) { Required = ["items"], Slots = [("body", 1)] },
        new("Elsa.ParallelForEach", a => new ParallelForEachNode(a)) { Required = ["items"], Optional = ["count"], Slots = [("body", 1)] },
        new("Elsa.Event", a => new EventNode(a)) { Required = ["eventName"] },
        new("Elsa.PublishEvent", a => new PublishEventNode(a)) { Required = ["eventName"], Optional = ["correlationId", "isLocalEvent", "payload"] },
        new("Elsa.Delay", a => new TimerNode(a)) { Required = ["timeSpan"] },
        new("Elsa.Timer", a => new TimerNode(a)) { Required = ["interval"] },
        new("Elsa.StartAt", a => new TimerNode(a)) { Required = ["dateTime"] },
        new("Elsa.RunTask", a => new AskNode(a)) { Required = ["taskName"], Optional = ["payload"], Settings = ["outcomes"], Outcomes = Declared },
        new("Elsa.ExecuteWorkflow", a => new RunWorkflowNode(a))
        {
            Required = ["workflowDefinitionId"], Optional = ["correlationId", "input", "waitForCompletion"], Settings = ["outcomes"], Outcomes = DeclaredOrDone,
        },
        new("Elsa.DispatchWorkflow", a => new RunWorkflowNode(a))
        {
            Required = ["workflowDefinitionId"],
            Optional = ["correlationId", "input", "waitForCompletion", "startNewTrace", "channelName"],
            Settings = ["outcomes"],
            Outcomes = DeclaredOrDone,
        },
        new("ThiDua.WorkingDays", a => new TimerNode(a)) { Required = ["workingDays", "calendar"] },
        new("ThiDua.WaitUntil", a => new WaitUntilNode(a)) { Required = ["condition"] },
        new("ThiDua.HumanTask", a => new HumanTaskNode(a)) { Optional = ["task", "candidates", "excluded", "payload"], Settings = ["outcomes"], Outcomes = Declared },
        new("ThiDua.BoundaryTimer", a => new BoundaryNode(a))
        {
            Optional = TimerInputNames, Settings = ["cancels", "repeats", "outcome"], Slots = [("body", 1)], IsBoundary = true,
        },
        new("ThiDua.BoundarySignal", a => new BoundaryNode(a))
        {
            Required = ["eventName"], Settings = ["cancels", "repeats", "outcome"], Slots = [("body", 1)], IsBoundary = true,
        },
    }.ToFrozenDictionary(t => t.Name, StringComparer.Ordinal);

    /// <summary>Settings that every activity may have.</summary>
    public static ImmutableArray<string> CommonSettings { get; } = ["canStartWorkflow", "mergeMode", "section", "stopsClocks"];

    public static IEnumerable<string> Names => ByName.Keys.Order(StringComparer.Ordinal);

    public static ActivityType? Find(string name) => ByName.GetValueOrDefault(name);

    public static ActivityType Get(string name) => Find(name) ?? throw new FormatException($"Unknown activity type '{name}'; known are {string.Join(", ", Names)}.");

    /// <summary>The workflow as the activity around its root.</summary>
    public static Activity WorkflowActivity(WorkflowDefinition definition) => new()
    {
        Id = definition.Id,
        Type = "ThiDua.Workflow",
        Slots = [new Slot("root", [definition.Root])],
        Variables = definition.Variables,
    };

    /// <summary>Every outcome of an activity, those of its boundaries included; null when only running it tells.</summary>
    public static IReadOnlyList<string>? OutcomesOf(Activity activity) => Find(activity.Type)?.Outcomes(activity) is not { } own
        ? null
        : [.. own, .. activity.Boundaries.Select(b => b.Settings.TryGetValue("outcome", out var outcome) ? outcome.ToString() : b.Id)];

    private static IEnumerable<string> Declared(Activity activity) =>
        activity.Settings.TryGetValue("outcomes", out var outcomes) && outcomes.Kind == ValueKind.List ? outcomes.AsList().Select(o => o.ToString()) : ["Done"];

    private static IEnumerable<string> DeclaredOrDone(Activity activity) => Declared(activity).Append("Done");

    private static IEnumerable<string>? Branches(Activity activity) => activity.Inputs.GetValueOrDefault("branches") switch
    {
        null => ["Done"],
        Literal { Value: { Kind: ValueKind.List } branches } => branches.AsList().Select(b => b.ToString()),
        _ => null,
    };
}
