using ThiDua.Engine.Definitions;
using ThiDua.Engine.Journal;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Interpretation;

/// <summary>Publishes a signal.</summary>
internal sealed class PublishEventNode(Activity activity) : Node(activity)
{
    public override bool IsInstant => true;

    public override string[] Run(Step step)
    {
        var correlation = step.Evaluate(Input("correlationId"));
        var payload = step.Evaluate(Input("payload"));
        ValueLimits.Check(payload, "the signal's payload");
        step.Effects.Add(new Effects.PublishSignal(step.Evaluate(Input("eventName")).ToString(), correlation.IsNull ? null : correlation.ToString(), payload));
        return Outcome.Done;
    }
}
