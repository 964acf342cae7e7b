using ThiDua.Engine.Definitions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Journal;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Interpretation;

/// <summary>
/// Watches over an activity or region while it runs. When its timer fires or its signal comes, it either cancels the activity,
/// which then ends with the boundary's outcome, or runs a body beside it, once or each time.
/// </summary>
internal sealed class BoundaryNode(Activity activity) : Node(activity)
{
    private readonly bool _cancels = !activity.Settings.TryGetValue("cancels", out var cancels) || cancels.IsTrue();
    private readonly bool _repeats = activity.Settings.TryGetValue("repeats", out var repeats) && repeats.IsTrue();

    public override void Execute(Step step, Execution self) => step.Wait(self, Activity.Inputs.TryGetValue("eventName", out var key)
        ? new SignalWait(step.Evaluate(key, self).ToString())
        : new TimerWait(TimerInputs.Start(step, self, Activity)));

    public override void Resume(Step step, Execution self, Value payload)
    {
        step.SetOutputs(this, self, "result", payload);
        if (_cancels)
        {
            step.Interrupt(self.Parent!, Setting("outcome", Activity.Id));
            return;
        }

        if (_repeats)
            Execute(step, self);
        if (Children.Length > 0)
            step.Schedule(Children[0], self);
        else if (!_repeats)
            step.Complete(self, Outcome.Done);
    }

    public override void ChildEnded(Step step, Execution self, Node child, bool backward, string[] outcomes)
    {
        if (!_repeats)
            step.Complete(self, Outcome.Done);
    }
}
