using ThiDua.Engine.Definitions;
using ThiDua.Engine.Journal;

namespace ThiDua.Engine.Interpretation;

/// <summary>Names the instance.</summary>
internal sealed class SetNameNode(Activity activity) : Node(activity)
{
    public override bool IsInstant => true;

    public override string[] Run(Step step)
    {
        step.Facts.Named(step.Evaluate(Input("value")).ToString());
        return Outcome.Done;
    }
}
