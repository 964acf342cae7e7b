using ThiDua.Engine.Definitions;
using ThiDua.Engine.Journal;

namespace ThiDua.Engine.Interpretation;

/// <summary>Gives the instance the id by which the outside world knows it.</summary>
internal sealed class CorrelateNode(Activity activity) : Node(activity)
{
    public override bool IsInstant => true;

    public override string[] Run(Step step)
    {
        step.Facts.Correlated(step.Evaluate(Input("correlationId")).ToString());
        return Outcome.Done;
    }
}
