using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;

namespace ThiDua.Engine.Interpretation;

/// <summary>Always faults.</summary>
internal sealed class FaultNode(Activity activity) : Node(activity)
{
    public override bool IsInstant => true;

    public override string[] Run(Step step) => throw new EvaluationException(step.Evaluate(Input("message")).ToString());
}
