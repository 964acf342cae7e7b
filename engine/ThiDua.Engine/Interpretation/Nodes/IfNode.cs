using ThiDua.Engine.Definitions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Journal;

namespace ThiDua.Engine.Interpretation;

/// <summary>One of two activities.</summary>
internal sealed class IfNode(Activity activity) : Node(activity)
{
    public override void Execute(Step step, Execution self)
    {
        var holds = step.Evaluate(Input("condition"), self).IsTrue();
        step.SetOutputs(this, self, "result", holds);
        if (Slot(holds ? "then" : "else") is [var taken, ..])
            step.Schedule(taken, self);
        else
            step.Complete(self, Outcome.Done);
    }

    public override void ChildEnded(Step step, Execution self, Node child, bool backward, string[] outcomes) => step.Complete(self, Outcome.Done);
}
