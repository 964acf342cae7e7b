using ThiDua.Engine.Definitions;
using ThiDua.Engine.Journal;

namespace ThiDua.Engine.Interpretation;

/// <summary>Sets an output of the workflow, or of the workflow used as an activity around it.</summary>
internal sealed class SetOutputNode(Activity activity) : Node(activity)
{
    public override bool IsInstant => true;

    public override string[] Run(Step step)
    {
        step.SetOutput(step.Evaluate(Input("outputName")).ToString(), step.Evaluate(Input("outputValue")));
        return Outcome.Done;
    }
}
