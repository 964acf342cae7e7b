using ThiDua.Engine.Definitions;
using ThiDua.Engine.Instances;

namespace ThiDua.Engine.Interpretation;

/// <summary>Waits until a condition over variables holds (a milestone); looked at when it begins and after every step.</summary>
internal sealed class WaitUntilNode(Activity activity) : Node(activity)
{
    public bool Holds(Step step, Execution self) => step.Evaluate(Input("condition"), self).IsTrue();

    public override void Execute(Step step, Execution self) => step.Wait(self, new ConditionWait());
}
