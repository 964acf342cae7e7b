using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Journal;
using ThiDua.Engine.Values;

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
