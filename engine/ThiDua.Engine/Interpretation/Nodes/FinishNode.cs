using ThiDua.Engine.Definitions;
using ThiDua.Engine.Journal;

namespace ThiDua.Engine.Interpretation;

/// <summary>Ends the instance at once, with all that runs, waits or is queued.</summary>
internal sealed class FinishNode(Activity activity) : Node(activity)
{
    public override bool IsInstant => true;

    public override bool IsTerminal => true;

    public override string[] Run(Step step)
    {
        step.Finish();
        return Outcome.Done;
    }
}
