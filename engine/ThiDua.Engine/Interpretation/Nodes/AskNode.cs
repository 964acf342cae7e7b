using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Journal;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Interpretation;

/// <summary>Asks the outside (Elsa's RunTask) and waits for the answer; ends with the answer's outcome when it declares outcomes.</summary>
internal sealed class AskNode(Activity activity) : Node(activity)
{
    public override void Execute(Step step, Execution self)
    {
        var payload = step.Evaluate(Input("payload"), self);
        ValueLimits.Check(payload, "what is asked");
        step.Wait(self, new AnswerWait(step.Evaluate(Input("taskName"), self).ToString(), payload));
    }

    public override void Resume(Step step, Execution self, Value payload)
    {
        foreach (var output in Activity.Outputs.Keys)
            step.SetOutputs(this, self, output, output == "result" ? payload : payload[output]);
        if (!Activity.Settings.TryGetValue("outcomes", out var outcomes))
        {
            step.Complete(self, Outcome.Done);
            return;
        }

        var outcome = payload["outcome"];
        if (!outcomes.AsList().Contains(outcome))
            throw new EvaluationException($"The answer's outcome is '{outcome}'; expected one of {string.Join(", ", outcomes.AsList())}.");
        step.Complete(self, [outcome.AsText()]);
    }
}
