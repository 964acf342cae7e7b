using ThiDua.Engine.Definitions;
using ThiDua.Engine.Journal;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Interpretation;

/// <summary>Ends the workflow, or the workflow used as an activity around it, with outcomes; a flowchart around it in between ends too.</summary>
internal sealed class CompleteNode(Activity activity) : Node(activity)
{
    public override bool IsInstant => true;

    public override bool IsTerminal => true;

    public override string[] Run(Step step)
    {
        var outcomes = step.Evaluate(Input("outcomes"));
        step.CompleteComposite(outcomes.Kind switch
        {
            ValueKind.Null => Outcome.Done,
            ValueKind.List => [.. outcomes.AsList().Select(o => o.ToString())],
            _ => [outcomes.ToString()],
        });
        return Outcome.Done;
    }
}
