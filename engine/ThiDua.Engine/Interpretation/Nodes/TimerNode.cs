using ThiDua.Engine.Definitions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Journal;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Interpretation;

/// <summary>Waits for an instant: a span (Delay, Timer), a date (StartAt) or working days.</summary>
internal sealed class TimerNode(Activity activity) : Node(activity)
{
    public override void Execute(Step step, Execution self) => step.Wait(self, new TimerWait(TimerInputs.Start(step, self, Activity)));

    public override void Resume(Step step, Execution self, Value payload) => step.Complete(self, Outcome.Done);
}
