using ThiDua.Engine.Definitions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Journal;

namespace ThiDua.Engine.Interpretation;

/// <summary>Activities one after the other.</summary>
internal sealed class SequenceNode(Activity activity) : Node(activity)
{
    /// <summary>Where it keeps the place of the activity after the one that it is at.</summary>
    public const int NextSlot = 0;

    public override void Execute(Step step, Execution self) => Next(step, self, 0);

    public override void ChildEnded(Step step, Execution self, Node child, bool backward, string[] outcomes)
    {
        if (Loops.IsBreaking(self))
            step.Complete(self, Outcome.Done);
        else
            Next(step, self, (int)self.Kept[NextSlot].AsInteger());
    }

    private void Next(Step step, Execution self, int index)
    {
        if (index >= Children.Length)
        {
            step.Complete(self, Outcome.Done);
            return;
        }

        step.Facts.Kept(self.Id, NextSlot, index + 1);
        step.Schedule(Children[index], self);
    }
}
