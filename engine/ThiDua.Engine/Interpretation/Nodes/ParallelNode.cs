using ThiDua.Engine.Definitions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Journal;

namespace ThiDua.Engine.Interpretation;

/// <summary>All activities at once; ends with the last.</summary>
internal sealed class ParallelNode(Activity activity) : Node(activity)
{
    private const int EndedSlot = 0;

    public override void Execute(Step step, Execution self)
    {
        step.Facts.Kept(self.Id, EndedSlot, 0);
        foreach (var child in Children)
            step.Schedule(child, self);
        if (Children.Length == 0)
            step.Complete(self, Outcome.Done);
    }

    public override void ChildEnded(Step step, Execution self, Node child, bool backward, string[] outcomes)
    {
        var ended = self.Kept[EndedSlot].AsInteger() + 1;
        step.Facts.Kept(self.Id, EndedSlot, ended);
        if (ended == Children.Length)
            step.Complete(self, Outcome.Done);
    }
}
