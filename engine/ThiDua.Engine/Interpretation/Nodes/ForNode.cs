using ThiDua.Engine.Definitions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Journal;

namespace ThiDua.Engine.Interpretation;

/// <summary>Repeats its body for each number from a start to an end.</summary>
internal sealed class ForNode(Activity activity) : Node(activity)
{
    private const int NextSlot = 0;
    private const int EndSlot = 1;
    private const int StepSlot = 2;
    private const int CountSlot = 4;

    public override void Execute(Step step, Execution self)
    {
        var by = step.Evaluate(Input("step"), self).IsNull ? 1 : step.EvaluateInteger(Input("step"), self, "step");
        var inclusive = step.Evaluate(Input("outerBoundInclusive"), self) is not { IsNull: false } bound || bound.IsTrue();
        var end = step.EvaluateInteger(Input("end"), self, "end");
        step.Facts.Kept(self.Id, CountSlot, 0);
        step.Facts.Kept(self.Id, StepSlot, by);
        step.Facts.Kept(self.Id, EndSlot, inclusive ? end : by >= 0 ? end - 1 : end + 1);
        Next(step, self, step.EvaluateInteger(Input("start"), self, "start"));
    }

    public override void ChildEnded(Step step, Execution self, Node child, bool backward, string[] outcomes)
    {
        if (Loops.IsBreaking(self))
            step.Complete(self, Outcome.Done);
        else
            Next(step, self, self.Kept[NextSlot].AsInteger());
    }

    private void Next(Step step, Execution self, long current)
    {
        var (end, by) = (self.Kept[EndSlot].AsInteger(), self.Kept[StepSlot].AsInteger());
        if (Children.Length == 0 || (by >= 0 ? current > end : current < end))
        {
            step.Complete(self, Outcome.Done);
            return;
        }

        var index = (int)self.Kept[CountSlot].AsInteger();
        step.SetOutputs(this, self, "currentValue", current);
        step.Facts.Kept(self.Id, CountSlot, index + 1);
        step.Facts.Kept(self.Id, NextSlot, current + by);
        step.ScheduleIteration(Children[0], self, current, index);
    }
}
