using System.Collections.Immutable;
using ThiDua.Engine.Definitions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Interpretation;
using ThiDua.Engine.Journal;
using ThiDua.Engine.Stimuli;

namespace ThiDua.Engine.Migration;

/// <summary>
/// What moving an instance to another version of its definition would do: where each activity under way goes on. An activity is
/// matched by its id, and its type and variables must be the same; one without a counterpart stops the whole move.
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
            if (i > 0)
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
        facts.Migrated(_to.Key, _nodes);
        foreach (var (id, (activities, connections)) in visits)
            facts.VisitsPlaced(id, activities, connections);
    }

    /// <summary>
    /// Visits by activity and connection ids. A connection that is new counts as skipped as often as its source was left, so that
    /// no join waits for what can't come any more.
    /// </summary>
    private (int[] Activities, int[] Connections) CarryVisits(Execution flowchart)
    {
        var from = _state.Program.FlowOf(flowchart.Node);
        var to = _to.Program.FlowOf(_nodes[_state.Executions.IndexOf(flowchart)]);
        var old = flowchart.Visits!;
        var activities = to.Activities.Select(a => Array.Find(from.Activities, b => b.Activity.Id == a.Activity.Id) is { } same ? old.Activities[same.Ordinal] : 0).ToArray();
        var connections = to.Connections.Select(c =>
        {
            var same = Array.FindIndex(from.Connections, d => d.Port == c.Port && Id(from, d.Source) == Id(to, c.Source) && Id(from, d.Target) == Id(to, c.Target));
            return same >= 0 ? old.Connections[same] : -activities[c.Source];
        }).ToArray();
        return (activities, connections);
    }

    private static string Id(FlowGraph flow, int ordinal) => flow.Activities[ordinal].Activity.Id;

    private static string? Problem(Node from, Node? to)
    {
        if (to is null)
            return "is not in it";
        if (from.Activity.Type != to.Activity.Type)
            return $"is of type {to.Activity.Type} in it, not {from.Activity.Type}";
        if (!from.Variables.Select(v => v.Id).SequenceEqual(to.Variables.Select(v => v.Id)))
            return "declares other variables in it";
        if ((from as FlowchartNode)?.UsesTokens != (to as FlowchartNode)?.UsesTokens)
            return "runs by other rules in it (merge modes)";
        return null;
    }
}
