using ThiDua.Engine.Definitions;
using ThiDua.Engine.Journal;

namespace ThiDua.Engine.Interpretation;

/// <summary>Ends the flowchart around it.</summary>
internal sealed class EndNode(Activity activity) : Node(activity)
{
    public override bool IsInstant => true;

    public override bool IsTerminal => true;

    public override string[] Run(Step step) => Outcome.Done;
}
