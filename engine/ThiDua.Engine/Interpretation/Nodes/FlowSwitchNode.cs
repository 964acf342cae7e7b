using ThiDua.Engine.Definitions;

namespace ThiDua.Engine.Interpretation;

/// <summary>Goes on by the label of the first case that holds, or of every one (<c>MatchAny</c>); by <c>Default</c> when none does.</summary>
internal sealed class FlowSwitchNode(Activity activity) : Node(activity)
{
    public override bool IsInstant => true;

    public override string[] Run(Step step)
    {
        var matching = Activity.Slots.Where(c => step.Evaluate(c.Condition).IsTrue()).Select(c => c.Name);
        var taken = Setting("mode", "MatchFirst") == "MatchAny" ? matching.ToArray() : matching.Take(1).ToArray();
        return taken.Length > 0 ? taken : ["Default"];
    }
}
