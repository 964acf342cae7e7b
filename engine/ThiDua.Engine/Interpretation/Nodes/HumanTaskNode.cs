using System.Collections.Immutable;
using ThiDua.Engine.Definitions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Interpretation;

/// <summary>Waits for a person's decision; ends with the outcome that was decided.</summary>
internal sealed class HumanTaskNode(Activity activity) : Node(activity)
{
    private readonly ImmutableArray<string> _outcomes = activity.Settings.TryGetValue("outcomes", out var outcomes) ? [.. outcomes.AsList().Select(o => o.AsText())] : ["Done"];

    public override void Execute(Step step, Execution self)
    {
        var task = step.Evaluate(Input("task"), self);
        var payload = step.Evaluate(Input("payload"), self);
        ValueLimits.Check(payload, "the task's payload");
        step.Wait(self, new TaskWait(task.IsNull ? Activity.Id : task.ToString(), Texts(step, self, "candidates"), Texts(step, self, "excluded"), _outcomes, payload));
    }

    /// <summary>The payload is an object of the outcome, the actor and the values.</summary>
    public override void Resume(Step step, Execution self, Value payload)
    {
        foreach (var output in Activity.Outputs.Keys)
            step.SetOutputs(this, self, output, output is "outcome" or "actor" or "values" ? payload[output] : payload["values"][output]);
        step.Complete(self, [payload["outcome"].AsText()]);
    }

    private ImmutableArray<string> Texts(Step step, Execution self, string input) => step.Evaluate(Input(input), self) switch
    {
        { IsNull: true } => [],
        { Kind: ValueKind.List } list => [.. list.AsList().Where(t => !t.IsNull).Select(t => t.ToString())],
        var single => [single.ToString()],
    };
}
