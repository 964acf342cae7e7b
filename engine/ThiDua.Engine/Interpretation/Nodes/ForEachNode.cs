using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Journal;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Interpretation;

/// <summary>Repeats its body for each item of a list, one after the other.</summary>
internal sealed class ForEachNode(Activity activity) : Node(activity)
{
    private const int ItemsSlot = 0;
    private const int NextSlot = 1;

    public override void Execute(Step step, Execution self)
    {
        var items = step.Evaluate(Input("items"), self);
        if (items.Kind is not (ValueKind.List or ValueKind.Null))
            throw new EvaluationException($"Input 'items' holds '{items}'; expected a list.");
        ValueLimits.Check(items, "the items of ForEach");
        step.Facts.Kept(self.Id, NextSlot, 0);
        step.Facts.Kept(self.Id, ItemsSlot, items.IsNull ? Value.List() : items);
        Next(step, self);
    }

    public override void ChildEnded(Step step, Execution self, Node child, bool backward, string[] outcomes)
    {
        if (Loops.IsBreaking(self))
            step.Complete(self, Outcome.Done);
        else
            Next(step, self);
    }

    private void Next(Step step, Execution self)
    {
        var (items, index) = (self.Kept[ItemsSlot].AsList(), (int)self.Kept[NextSlot].AsInteger());
        if (index >= items.Count || Children.Length == 0)
        {
            step.Complete(self, Outcome.Done);
            return;
        }

        step.SetOutputs(this, self, "currentValue", items[index]);
        step.Facts.Kept(self.Id, NextSlot, index + 1);
        step.ScheduleIteration(Children[0], self, items[index], index);
    }
}
