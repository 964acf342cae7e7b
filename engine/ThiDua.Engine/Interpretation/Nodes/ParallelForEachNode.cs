using ThiDua.Engine.Definitions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Journal;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Interpretation;

/// <summary>
/// Runs its body for every item of a list at once (multi-instance). Ends with all members, or with the k-th (input
/// <c>count</c>), when the rest is cancelled. Members may be added while it runs.
/// </summary>
internal sealed class ParallelForEachNode(Activity activity) : Node(activity)
{
    private const int MembersSlot = 0;
    private const int EndedSlot = 1;

    public override void Execute(Step step, Execution self)
    {
        var items = step.Evaluate(Input("items"), self) is { Kind: ValueKind.List } list ? list.AsList() : [];
        step.Facts.Kept(self.Id, EndedSlot, 0);
        step.Facts.Kept(self.Id, MembersSlot, items.Count);
        if (items.Count == 0 || Children.Length == 0)
        {
            step.Complete(self, Outcome.Done);
            return;
        }

        for (var i = 0; i < items.Count; i++)
            step.ScheduleIteration(Children[0], self, items[i], i);
    }

    /// <summary>One member more.</summary>
    public void Add(Step step, Execution self, Value item)
    {
        var index = (int)self.Kept[MembersSlot].AsInteger();
        step.Facts.Kept(self.Id, MembersSlot, index + 1);
        step.ScheduleIteration(Children[0], self, item, index);
    }

    public override void ChildEnded(Step step, Execution self, Node child, bool backward, string[] outcomes)
    {
        var ended = self.Kept[EndedSlot].AsInteger() + 1;
        step.Facts.Kept(self.Id, EndedSlot, ended);
        var members = self.Kept[MembersSlot].AsInteger();
        var needed = step.Evaluate(Input("count"), self) is { Kind: ValueKind.Integer } count ? Math.Min(count.AsInteger(), members) : members;
        if (ended >= needed)
            step.Complete(self, Outcome.Done);
    }
}
