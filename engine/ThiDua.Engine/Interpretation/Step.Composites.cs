using ThiDua.Engine.Instances;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Interpretation;

/// <summary>What an activity does to the workflow, loop or workflow used as an activity around it.</summary>
internal sealed partial class Step
{
    /// <summary>Ends the nearest workflow, or workflow used as an activity, with outcomes.</summary>
    public void CompleteComposite(string[] outcomes)
    {
        var composite = NearestComposite();
        if (composite.Id == 1)
            EndWorkflow(outcomes);
        else
            ((CompositeNode)Program.Nodes[composite.Node]).End(this, composite, outcomes);
    }

    /// <summary>Sets an output of the nearest workflow, or workflow used as an activity.</summary>
    public void SetOutput(string name, Value value)
    {
        ValueLimits.Check(value, $"output '{name}'");
        var composite = NearestComposite();
        if (composite.Id == 1)
        {
            Facts.OutputSet(name, value);
            return;
        }

        var before = composite.Kept[CompositeNode.OutputsSlot] is { Kind: ValueKind.Object } outputs ? outputs.AsObject().Where(o => o.Key != name) : [];
        Facts.Kept(composite.Id, CompositeNode.OutputsSlot, Value.Object([.. before, new(name, value)]));
    }

    /// <summary>Marks the loop around the activity whose turn it is, and every sequence and fork in between, as left.</summary>
    public void Break()
    {
        for (var holder = _scope; holder is not null; holder = holder.Parent)
        {
            var node = Program.Nodes[holder.Node];
            if (node is SequenceNode or ForkNode or WhileNode or ForNode or ForEachNode)
                Loops.Break(this, holder);
            if (node is WhileNode or ForNode or ForEachNode)
                return;
        }
    }

    private Execution NearestComposite()
    {
        var composite = _scope;
        while (composite.Id != 1 && Program.Nodes[composite.Node] is not CompositeNode)
            composite = composite.Parent!;
        return composite;
    }
}
