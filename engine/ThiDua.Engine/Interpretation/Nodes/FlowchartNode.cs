using ThiDua.Engine.Definitions;
using ThiDua.Engine.Instances;

namespace ThiDua.Engine.Interpretation;

/// <summary>
/// A flowchart: activities joined by connections. Which of two sets of rules says when an activity is ready, the definition
/// decides: one merge mode anywhere in it makes the whole flowchart run by tokens.
/// </summary>
internal sealed class FlowchartNode(Activity activity) : Node(activity)
{
    private IReadinessRules _rules = null!;

    public FlowGraph Flow { get; private set; } = null!;

    public bool UsesTokens { get; } = activity.Slots.SelectMany(s => s.Activities).Any(MergeModes.IsSet);

    public override void Prepare(Program program)
    {
        Flow = new FlowGraph(Children, Activity.Connections);
        _rules = UsesTokens ? new TokenRules(Flow) : new CounterRules(Flow);
    }

    public override void Execute(Step step, Execution self)
    {
        if (Flow.Start < 0)
            step.Complete(self, Journal.Outcome.Done);
        else
            step.Schedule(Children[Flow.Start], self);
    }

    public override void ChildEnded(Step step, Execution self, Node child, bool backward, string[] outcomes)
    {
        if (child.Ordinal < 0)
            return;
        if (child.IsTerminal)
            step.Complete(self, Journal.Outcome.Done);
        else
            _rules.ChildEnded(step, self, child.Ordinal, backward, outcomes);
    }

    public override void ChildCanceled(Step step, Execution self, Node child, bool backward)
    {
        if (child.Ordinal >= 0)
            _rules.ChildCanceled(step, self, child.Ordinal);
    }

    /// <summary>Whether anything inside runs or will take its turn.</summary>
    public static bool HasWork(Step step, Execution self) =>
        step.State.Executions.Exists(e => e.IsRunning && step.IsInside(e, self)) || step.HasScheduled(self);

    /// <summary>Ends the flowchart when nothing inside is left to do and nothing inside has faulted.</summary>
    public static void CompleteWhenIdle(Step step, Execution self)
    {
        if (!HasWork(step, self) && !step.State.Executions.Exists(e => e.Status == ExecutionStatus.Faulted && step.IsInside(e, self)))
            step.Complete(self, Journal.Outcome.Done);
    }
}
