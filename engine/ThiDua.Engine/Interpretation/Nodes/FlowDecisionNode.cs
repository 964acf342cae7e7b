using ThiDua.Engine.Definitions;
using ThiDua.Engine.Journal;

namespace ThiDua.Engine.Interpretation;

/// <summary>Goes on by <c>True</c> or <c>False</c>.</summary>
internal sealed class FlowDecisionNode(Activity activity) : Node(activity)
{
    public override bool IsInstant => true;

    public override string[] Run(Step step) => step.Evaluate(Input("condition")).IsTrue() ? Outcome.True : Outcome.False;
}
