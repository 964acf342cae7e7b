using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Journal;
using ThiDua.Engine.Values;

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
