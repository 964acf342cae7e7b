using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Journal;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Interpretation;

/// <summary>Goes on by several outcomes at once.</summary>
internal sealed class FlowForkNode(Activity activity) : Node(activity)
{
    private readonly string[]? _fixed = activity.Inputs.GetValueOrDefault("branches") is Literal literal ? Names(literal.Value) : null;

    public override bool IsInstant => true;

    public override string[] Run(Step step) => _fixed ?? Names(step.Evaluate(Input("branches")));

    private static string[] Names(Value branches) => branches.Kind == ValueKind.List ? [.. branches.AsList().Select(b => b.ToString())] : Outcome.Done;
}
