using ThiDua.Engine.Definitions;
using ThiDua.Engine.Journal;

namespace ThiDua.Engine.Interpretation;

/// <summary>Writes a line for the person who watches the run.</summary>
internal sealed class WriteLineNode(Activity activity) : Node(activity)
{
    public override bool IsInstant => true;

    public override string[] Run(Step step)
    {
        step.Effects.Add(new Effects.Line(step.Evaluate(Input("text")).ToString()));
        return Outcome.Done;
    }
}
