using ThiDua.Engine.Definitions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Journal;

namespace ThiDua.Engine.Interpretation;

/// <summary>
/// Branches at once. Ends with all of them (<c>WaitAll</c>), with the first (<c>WaitAny</c>) or with the k-th (<c>Count</c>);
/// what still runs then is cancelled.
/// </summary>
internal sealed class ForkNode(Activity activity) : Node(activity)
{
    private const int NeededSlot = 0;
    private const int EndedSlot = 1;

    public override void Execute(Step step, Execution self)
    {
        var needed = Setting("joinMode", "WaitAll") switch
        {
            "WaitAny" => 1,
            "Count" => step.EvaluateInteger(Input("count"), self, "count"),
            _ => Children.Length,
        };
        step.Facts.Kept(self.Id, EndedSlot, 0);
        step.Facts.Kept(self.Id, NeededSlot, needed);
        foreach (var branch in Children)
            step.Schedule(branch, self);
        if (Children.Length == 0)
            step.Complete(self, Outcome.Done);
    }

    public override void ChildEnded(Step step, Execution self, Node child, bool backward, string[] outcomes)
    {
        var ended = self.Kept[EndedSlot].AsInteger() + 1;
        step.Facts.Kept(self.Id, EndedSlot, ended);
        if (Loops.IsBreaking(self) || ended == Math.Min(self.Kept[NeededSlot].AsInteger(), Children.Length))
            step.Complete(self, Outcome.Done);
    }
}
