using ThiDua.Engine.Definitions;
using ThiDua.Engine.Effects;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Journal;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Interpretation;

/// <summary>Starts an instance of another definition and, unless told otherwise, waits for its end.</summary>
internal sealed class RunWorkflowNode(Activity activity) : Node(activity)
{
    /// <summary>How many instances may stand above each other.</summary>
    public const int MaxDepth = 32;

    public override void Execute(Step step, Execution self)
    {
        var depth = (step.State.Parent?.Depth ?? 0) + 1;
        if (depth > MaxDepth)
            throw new EvaluationException($"The child would be the {depth}th instance below the first; at most {MaxDepth} may stand below each other.");
        var input = step.Evaluate(Input("input"), self);
        ValueLimits.Check(input, "the child's input");
        var correlation = step.Evaluate(Input("correlationId"), self);
        var until = step.Evaluate(Input("waitForCompletion"), self).IsTrue() ? ChildWaitKind.Ended
            : Activity.Type == "Elsa.DispatchWorkflow" ? ChildWaitKind.Dispatched
            : ChildWaitKind.Started;
        var child = step.State.Id.Child(self.Id, self.Attempts);
        if (until != ChildWaitKind.Dispatched)
            step.Wait(self, new ChildWait(child));
        step.Effects.Add(new StartChild(
            self.Id, child, step.Evaluate(Input("workflowDefinitionId"), self).ToString(), input, correlation.IsNull ? null : correlation.ToString(), until, depth));
        if (until == ChildWaitKind.Dispatched)
            step.Complete(self, Outcome.Done);
    }

    /// <summary>The payload is an object of the child's status, outcome and output; as a whole it is the result.</summary>
    public override void Resume(Step step, Execution self, Value payload)
    {
        var status = payload["status"].AsText();
        if (status == nameof(WorkflowSubStatus.Faulted))
            throw new EvaluationException("The child instance ended faulted.");
        step.SetOutputs(this, self, "result", payload);
        step.SetOutputs(this, self, "outcome", payload["outcome"]);
        step.SetOutputs(this, self, "status", status);
        var outcome = payload["outcome"].AsText();
        step.Complete(self, Activity.Settings.TryGetValue("outcomes", out var declared) && declared.AsList().Contains(outcome) ? [outcome] : Outcome.Done);
    }
}
