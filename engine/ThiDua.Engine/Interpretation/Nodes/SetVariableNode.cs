using ThiDua.Engine.Definitions;
using ThiDua.Engine.Journal;

namespace ThiDua.Engine.Interpretation;

/// <summary>Sets a variable.</summary>
internal sealed class SetVariableNode(Activity activity) : Node(activity)
{
    public override bool IsInstant => true;

    public override string[] Run(Step step)
    {
        step.SetVariable(Setting("variable", ""), step.Evaluate(Input("value")));
        return Outcome.Done;
    }
}
