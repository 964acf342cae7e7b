using ThiDua.Engine.Definitions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Journal;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Interpretation;

/// <summary>Waits for a signal of a key, or takes one that was kept.</summary>
internal sealed class EventNode(Activity activity) : Node(activity)
{
    public override void Execute(Step step, Execution self)
    {
        var key = step.Evaluate(Input("eventName"), self).ToString();
        var kept = step.State.FindKeptSignal(key);
        if (kept < 0)
        {
            step.Wait(self, new SignalWait(key));
            return;
        }

        var payload = step.State.KeptSignals[kept].Value;
        step.Facts.SignalTaken(kept);
        Resume(step, self, payload);
    }

    public override void Resume(Step step, Execution self, Value payload)
    {
        step.SetOutputs(this, self, "result", payload);
        step.Complete(self, Outcome.Done);
    }
}
