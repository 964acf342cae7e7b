using ThiDua.Engine.Definitions;
using ThiDua.Engine.Journal;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Instances;

public sealed partial class InstanceState : IFacts
{
    private List<KeyValuePair<string, Value>>? _outputs;
    private List<Incident>? _pastIncidents;
    private List<KeyValuePair<string, Value>>? _keptSignals;
    private string[] _outcomes = [];

    void IFacts.Began(DefinitionKey definition, Value input, string? correlationId, string? name, ParentLink? parent)
    {
        Program = _definitions.Get(definition).Program;
        Input = input;
        CorrelationId = correlationId;
        Name = name;
        Parent = parent;
        Add(0, null, false, default, -1);
    }

    void IFacts.Started(int node, int parent, bool backward, Value item, int index) => Add(node, Existing(parent), backward, item, index);

    void IFacts.Ran(int node, int parent, string[] outcomes)
    {
    }

    void IFacts.Completed(int execution, string[] outcomes)
    {
        Remove(execution, ExecutionStatus.Completed);
        if (execution == 1)
            _outcomes = outcomes;
    }

    void IFacts.Canceled(int execution) => Remove(execution, ExecutionStatus.Canceled);

    void IFacts.Kept(int execution, int slot, Value value)
    {
        var holder = Existing(execution);
        if (slot >= holder.Kept.Length)
        {
            var longer = new Value[slot + 1];
            holder.Kept.CopyTo(longer, 0);
            holder.Kept = longer;
        }

        holder.Kept[slot] = value;
    }

    void IFacts.Left(int flowchart, int child) => Existing(flowchart).Visits!.Activities[child]++;

    void IFacts.Visited(int flowchart, int connection, bool followed) => Existing(flowchart).Visits!.Visit(connection, followed);

    void IFacts.VisitsPlaced(int flowchart, int[] activities, int[] connections)
    {
        var visits = new FlowVisits(activities.Length, connections.Length);
        activities.CopyTo(visits.Activities, 0);
        connections.CopyTo(visits.Connections, 0);
        Existing(flowchart).Visits = visits;
    }

    void IFacts.TokensPlaced(int flowchart, IReadOnlyList<FlowToken> tokens) => Existing(flowchart).Tokens = [.. tokens];

    void IFacts.VariableSet(int execution, int slot, Value value) => Existing(execution).Variables[slot] = value;

    void IFacts.OutputSet(string name, Value value)
    {
        _outputs?.RemoveAll(o => o.Key == name);
        (_outputs ??= []).Add(new(name, value));
    }

    void IFacts.Correlated(string id) => CorrelationId = id;

    void IFacts.Named(string name) => Name = name;

    void IFacts.Waited(int execution, Wait wait) => Existing(execution).Wait = wait;

    void IFacts.WaitEnded(int execution) => Existing(execution).Wait = null;

    void IFacts.Faulted(int execution, string message, int attempt, DateTimeOffset at)
    {
        var faulted = Existing(execution);
        faulted.Status = ExecutionStatus.Faulted;
        faulted.Attempts = attempt;
        faulted.Incident = new(execution, Program.Nodes[faulted.Node].Activity.Id, message, attempt, at);
    }

    void IFacts.FaultCleared(int execution)
    {
        var cleared = Existing(execution);
        cleared.Status = ExecutionStatus.Running;
        cleared.Incident = null;
    }

    void IFacts.SignalKept(string key, Value payload) => (_keptSignals ??= []).Add(new(key, payload));

    void IFacts.SignalTaken(int index) => _keptSignals!.RemoveAt(index);

    void IFacts.HeldChanged(bool held) => IsHeld = held;

    void IFacts.Rested(WorkflowStatus status, WorkflowSubStatus subStatus) => (Status, SubStatus) = (status, subStatus);

    void IFacts.Migrated(DefinitionKey definition, int[] nodes)
    {
        Program = _definitions.Get(definition).Program;
        for (var i = 0; i < nodes.Length; i++)
            Executions[i].Node = nodes[i];
    }

    void IFacts.Noted(PersonalReference reference)
    {
    }

    private void Add(int node, Execution? parent, bool backward, Value item, int index)
    {
        var program = Program.Nodes[node];
        Executions.Add(new Execution
        {
            Id = NextExecution++,
            Node = node,
            Parent = parent,
            Backward = backward,
            Item = item,
            Index = index,
            Variables = program.Variables.Length == 0 ? [] : Array.ConvertAll(program.Variables, v => v.Default),
            Visits = program is Interpretation.FlowchartNode { UsesTokens: false } flowchart
                ? new FlowVisits(flowchart.Flow.Activities.Length, flowchart.Flow.Connections.Length)
                : null,
        });
    }

    private void Remove(int execution, ExecutionStatus status)
    {
        var removed = Existing(execution);
        if (removed.Incident is { } incident && Program.Definition.IncidentStrategy != IncidentStrategy.Wait)
            (_pastIncidents ??= []).Add(incident);
        removed.Status = status;
        removed.Wait = null;
        Executions.Remove(removed);
        foreach (var orphan in Executions)
        {
            if (orphan.Parent == removed)
                orphan.Parent = removed.Parent;
        }
    }

    private Execution Existing(int execution) => Find(execution)
        ?? throw new JournalException($"The journal of {Id} speaks of execution {execution}, which is not under way at entry {Sequence + 1}.");
}
