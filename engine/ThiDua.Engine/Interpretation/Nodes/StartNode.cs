using ThiDua.Engine.Definitions;
using ThiDua.Engine.Journal;

namespace ThiDua.Engine.Interpretation;

/// <summary>Does nothing: where a flowchart begins, or a mark in it.</summary>
internal sealed class StartNode(Activity activity) : Node(activity)
{
    public override bool IsInstant => true;

    public override string[] Run(Step step) => Outcome.Done;
}
