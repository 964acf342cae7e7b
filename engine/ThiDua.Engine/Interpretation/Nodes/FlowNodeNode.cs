using ThiDua.Engine.Definitions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Journal;

namespace ThiDua.Engine.Interpretation;

/// <summary>A container of one activity, for use in a flowchart.</summary>
internal sealed class FlowNodeNode(Activity activity) : Node(activity)
{
    public override void Execute(Step step, Execution self)
    {
        if (Children.Length == 0)
            step.Complete(self, Outcome.Done);
        else
            step.Schedule(Children[0], self);
    }

    public override void ChildEnded(Step step, Execution self, Node child, bool backward, string[] outcomes) => step.Complete(self, Outcome.Done);
}
