using ThiDua.Engine.Definitions;
using ThiDua.Engine.Journal;

namespace ThiDua.Engine.Interpretation;

/// <summary>Leaves the loop around it; the containers in between end as soon as they are told.</summary>
internal sealed class BreakNode(Activity activity) : Node(activity)
{
    public override bool IsInstant => true;

    public override bool IsTerminal => true;

    public override string[] Run(Step step)
    {
        step.Break();
        return Outcome.Done;
    }
}
