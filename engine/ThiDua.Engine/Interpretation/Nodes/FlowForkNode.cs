using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Journal;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Interpretation;

/// <summary>Goes on by several outcomes at once.</summary>
internal sealed class FlowForkNode(Activity activity) : Node(activity)
{
    public override bool IsInstant => true;

    public override string[] Run(Step step) => step.Evaluate(Input("branches")) is { Kind: ValueKind.List } branches
        ? [.. branches.AsList().Select(b => b.ToString())]
        : Outcome.Done;
}
