using ThiDua.Engine.Definitions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Journal;

namespace ThiDua.Engine.Interpretation;

/// <summary>The activity of the first case that holds, or of every one (<c>MatchAny</c>); the default when none does.</summary>
internal sealed class SwitchNode(Activity activity) : Node(activity)
{
    private const int LeftSlot = 0;

    public override void Execute(Step step, Execution self)
    {
        var cases = Activity.Slots.Where(c => c.Condition is not null && step.Evaluate(c.Condition, self).IsTrue());
        var taken = (Setting("mode", "MatchFirst") == "MatchAny" ? cases : cases.Take(1)).ToArray();
        Node[] scheduled = taken.Length > 0 ? [.. taken.SelectMany(SlotOf)] : Slot("default");
        if (scheduled.Length == 0)
        {
            step.Complete(self, Outcome.Done);
            return;
        }

        step.Facts.Kept(self.Id, LeftSlot, scheduled.Length);
        foreach (var node in scheduled)
            step.Schedule(node, self);
    }

    public override void ChildEnded(Step step, Execution self, Node child, bool backward, string[] outcomes)
    {
        var left = self.Kept[LeftSlot].AsInteger() - 1;
        step.Facts.Kept(self.Id, LeftSlot, left);
        if (left == 0)
            step.Complete(self, Outcome.Done);
    }
}
