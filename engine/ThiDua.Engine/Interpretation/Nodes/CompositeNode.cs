using ThiDua.Engine.Definitions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Journal;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Interpretation;

/// <summary>A workflow used as an activity: variables, inputs and outputs of its own around one root.</summary>
internal sealed class CompositeNode(Activity activity) : Node(activity)
{
    /// <summary>Where its inputs are kept, an object.</summary>
    public const int InputsSlot = 0;

    /// <summary>Where its outputs are kept, an object.</summary>
    public const int OutputsSlot = 1;

    public override void Execute(Step step, Execution self)
    {
        var inputs = Activity.Inputs.Select(i => KeyValuePair.Create(i.Key, step.Evaluate(i.Value, self.Parent!))).ToArray();
        step.Facts.Kept(self.Id, OutputsSlot, default);
        step.Facts.Kept(self.Id, InputsSlot, Value.Object(inputs));
        step.Schedule(Children[0], self);
    }

    public override void ChildEnded(Step step, Execution self, Node child, bool backward, string[] outcomes) => End(step, self, Outcome.Done);

    /// <summary>Hands its outputs to the variables outside and ends.</summary>
    public void End(Step step, Execution self, string[] outcomes)
    {
        if (self.Kept[OutputsSlot] is { Kind: ValueKind.Object } outputs)
        {
            foreach (var output in outputs.AsObject())
            {
                var mapped = Activity.Outputs.FirstOrDefault(o => string.Equals(o.Key, output.Key, StringComparison.OrdinalIgnoreCase)).Value;
                if (mapped is not null)
                    step.SetVariable(mapped, output.Value, self.Parent!);
            }
        }

        step.Complete(self, outcomes);
    }
}
