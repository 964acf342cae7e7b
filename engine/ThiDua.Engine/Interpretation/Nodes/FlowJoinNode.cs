using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Journal;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Interpretation;

/// <summary>Joins branches of a flowchart; when, says its <see cref="JoinMode"/>.</summary>
internal sealed class FlowJoinNode(Activity activity) : Node(activity)
{
    private readonly JoinMode? _fixed = activity.Inputs.GetValueOrDefault("mode") switch
    {
        null => JoinMode.WaitAny,
        Literal literal => Parse(literal.Value),
        _ => null,
    };

    public override bool IsInstant => true;

    public JoinMode ModeOf(Step step, Execution flowchart) => _fixed ?? Parse(step.Evaluate(Input("mode"), flowchart));

    /// <summary>How many followed connections are needed; 1 where the mode does not count.</summary>
    public long CountOf(Step step, Execution flowchart) =>
        ModeOf(step, flowchart) is JoinMode.Count or JoinMode.CountCancels ? step.EvaluateInteger(Input("count"), flowchart, "count") : 1;

    public override string[] Run(Step step) => Outcome.Done;

    private static JoinMode Parse(Value mode) => Enum.TryParse<JoinMode>(mode.ToString(), out var parsed)
        ? parsed
        : throw new EvaluationException($"'{mode}' is no join mode; expected one of {string.Join(", ", Enum.GetNames<JoinMode>())}.");
}
