using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Journal;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Interpretation;

/// <summary>Goes on by <c>True</c> or <c>False</c>.</summary>
internal sealed class FlowDecisionNode(Activity activity) : Node(activity)
{
    public override bool IsInstant => true;

    public override string[] Run(Step step) => step.Evaluate(Input("condition")).IsTrue() ? Outcome.True : Outcome.False;
}
