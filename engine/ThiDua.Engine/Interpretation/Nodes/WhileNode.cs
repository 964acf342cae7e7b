using ThiDua.Engine.Definitions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Journal;

namespace ThiDua.Engine.Interpretation;

/// <summary>Repeats its body as long as a condition holds.</summary>
internal sealed class WhileNode(Activity activity) : Node(activity)
{
    public override void Execute(Step step, Execution self) => Next(step, self);

    public override void ChildEnded(Step step, Execution self, Node child, bool backward, string[] outcomes)
    {
        if (Loops.IsBreaking(self))
            step.Complete(self, Outcome.Done);
        else
            Next(step, self);
    }

    private void Next(Step step, Execution self)
    {
        if (Children.Length > 0 && step.Evaluate(Input("condition"), self).IsTrue())
            step.Schedule(Children[0], self);
        else
            step.Complete(self, Outcome.Done);
    }
}
