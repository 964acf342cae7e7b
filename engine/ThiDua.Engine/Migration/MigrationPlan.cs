using System.Collections.Immutable;
using ThiDua.Engine.Definitions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Interpretation;
using ThiDua.Engine.Journal;
using ThiDua.Engine.Stimuli;

namespace ThiDua.Engine.Migration;

/// <summary>
/// What moving an instance to another version of its definition would do: where each activity under way goes on. An activity is
/// matched by its id, and its type, variables and the activity around it must be the same; one without a counterpart stops the
/// whole move.
/// </summary>
public sealed class MigrationPlan
{
    private readonly InstanceState _state;
    private readonly WorkflowDefinition _to;
    private readonly int[] _nodes;

    private MigrationPlan(InstanceState state, WorkflowDefinition to)
    {
        _state = state;
        _to = to;
        _nodes = new int[state.Executions.Count];
        var moves = ImmutableArray.CreateBuilder<ActivityMove>();
        for (var i = 0; i < _nodes.Length; i++)
        {
            var from = state.Program.Nodes[state.Executions[i].Node];
            var target = i == 0 ? to.Program.Nodes[0] : to.Program.Find(from.Activity.Id);
            var problem = Problem(from, target);
            _nodes[i] = target?.Index ?? -1;
            if (i > 0 || problem is not null)
                moves.Add(new(state.Executions[i].Id, from.Activity.Id, problem));
        }

        Moves = moves.ToImmutable();
        Refusal = to.Id != state.Definition.Id
            ? new(RefusalReason.NoCounterpart, $"Instance {state.Id} runs {state.Definition}; it can move to another version of '{state.Definition.Id}', not to {to.Key}.")
            : Moves.Where(m => m.Problem is not null).ToArray() is { Length: > 0 } stuck
                ? new(RefusalReason.NoCounterpart, $"Instance {state.Id} can't move to {to.Key}: {string.Join("; ", stuck.Select(m => $"'{m.ActivityId}' {m.Problem}"))}.")
                : null;
    }

    /// <summary>Every activity under way, and where it goes on.</summary>
    public ImmutableArray<ActivityMove> Moves { get; }

    /// <summary>Why the move is refused; null when it can be made.</summary>
    public Refusal? Refusal { get; }

    /// <summary>Works out the move without making it.</summary>
    public static MigrationPlan For(InstanceState state, WorkflowDefinition to) => new(state, to);

    internal void Carry(IFacts facts)
    {
        var visits = _state.Executions.Where(e => e.Visits is not null).Select(e => (e.Id, Placed: CarryVisits(e))).ToArray();
        var places = _state.Executions.Select((e, i) => (e.Id, Next: NextIn(e, _to.Program.Nodes[_nodes[i]]))).Where(p => p.Next >= 0).ToArray();
        facts.Migrated(_to.Key, _nodes);
        foreach (var (id, (activities, connections)) in visits)
            facts.VisitsPlaced(id, activities, connections);
        foreach (var (id, next) in places)
            facts.Kept(id, SequenceNode.NextSlot, next);
    }

    /// <summary>Where a sequence goes on: behind the activity that it is at. -1 when it is no sequence.</summary>
    private int NextIn(Execution sequence, Node to)
    {
        if (_state.Program.Nodes[sequence.Node] is not SequenceNode from)
            return -1;
        var at = from.Children[(int)sequence.Kept[SequenceNode.NextSlot].AsInteger() - 1].Activity.Id;
        return Array.FindIndex(to.Children, c => c.Activity.Id == at) + 1;
    }

    /// <summary>
    /// Visits by activity and connection ids. A connection that is new counts as skipped as often as its source was left, and a
    /// new activity as passed over as often as all that leads to it was, so that no join waits for what can't come any more.
    /// </summary>
    private (int[] Activities, int[] Connections) CarryVisits(Execution flowchart)
    {
        var from = _state.Program.FlowOf(flowchart.Node);
        var to = _to.Program.FlowOf(_nodes[_state.Executions.IndexOf(flowchart)]);
        var old = flowchart.Visits!;
        var activities = to.Activities.Select(a => Array.Find(from.Activities, b => b.Activity.Id == a.Activity.Id) is { } same ? old.Activities[same.Ordinal] : 0).ToArray();
        var same = to.Connections.Select(c =>
            Array.FindIndex(from.Connections, d => d.Port == c.Port && Id(from, d.Source) == Id(to, c.Source) && Id(from, d.Target) == Id(to, c.Target))).ToArray();
        var fresh = to.Activities.Where(a => !Array.Exists(from.Activities, b => b.Activity.Id == a.Activity.Id) && to.ForwardInbound[a.Ordinal].Length > 0).ToArray();
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var activity in fresh)
            {
                var passed = to.ForwardInbound[activity.Ordinal].Min(Count);
                changed |= passed > activities[activity.Ordinal];
                activities[activity.Ordinal] = passed;
            }
        }

        return (activities, [.. to.Connections.Select((c, i) => same[i] >= 0 ? old.Connections[same[i]] : -activities[c.Source])]);

        int Count(int connection) => same[connection] >= 0 ? Math.Abs(old.Connections[same[connection]]) : activities[to.Connections[connection].Source];
    }

    private static string Id(FlowGraph flow, int ordinal) => flow.Activities[ordinal].Activity.Id;

    private static string? Problem(Node from, Node? to)
    {
        if (to is null)
            return "is not in it";
        if (from.Parent?.Activity.Id != to.Parent?.Activity.Id && from.Parent?.Parent is not null)
            return $"stands in '{to.Parent?.Activity.Id}' in it, not in '{from.Parent?.Activity.Id}'";
        if (from.Activity.Type != to.Activity.Type)
            return $"is of type {to.Activity.Type} in it, not {from.Activity.Type}";
        if (!from.Variables.Select(v => v.Id).SequenceEqual(to.Variables.Select(v => v.Id)))
            return "declares other variables in it";
        if ((from as FlowchartNode)?.UsesTokens != (to as FlowchartNode)?.UsesTokens)
            return "runs by other rules in it (merge modes)";
        if (from is FlowchartNode { UsesTokens: true } tokens && !tokens.Activity.Connections.SequenceEqual(to.Activity.Connections))
            return "has other connections in it, which by tokens it can't have";
        if (from is ParallelNode or ForkNode && !from.Children.Select(c => c.Activity.Id).SequenceEqual(to.Children.Select(c => c.Activity.Id)))
            return "has other branches in it";
        return null;
    }
}
