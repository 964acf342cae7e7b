using ThiDua.Engine.Definitions;
using ThiDua.Engine.Instances;

namespace ThiDua.Engine.Interpretation;

/// <summary>The workflow itself: execution 1, which holds its variables.</summary>
internal sealed class WorkflowNode(Activity activity) : Node(activity)
{
    public override void Execute(Step step, Execution self) => step.Schedule(Children[0], self);

    public override void ChildEnded(Step step, Execution self, Node child, bool backward, string[] outcomes) => step.EndWorkflow(outcomes);
}
