using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Journal;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Interpretation;

/// <summary>Always faults.</summary>
internal sealed class FaultNode(Activity activity) : Node(activity)
{
    public override bool IsInstant => true;

    public override string[] Run(Step step) => throw new EvaluationException(step.Evaluate(Input("message")).ToString());
}
