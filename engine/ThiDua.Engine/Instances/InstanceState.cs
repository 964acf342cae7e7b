using ThiDua.Engine.Definitions;
using ThiDua.Engine.Interpretation;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Instances;

/// <summary>
/// Where an instance stands: the fold of its journal's entries. It changes only by facts (<see cref="Journal.IFacts"/>), so that
/// what a step did and what a replay reads back cannot differ.
/// </summary>
public sealed partial class InstanceState
{
    private readonly IDefinitionSource _definitions;

    internal InstanceState(InstanceId id, IDefinitionSource definitions)
    {
        Id = id;
        _definitions = definitions;
    }

    /// <summary>The instance.</summary>
    public InstanceId Id { get; }

    /// <summary>The definition that it runs by.</summary>
    public DefinitionKey Definition => Program.Definition.Key;

    /// <summary>The place of its last entry; 0 before the first.</summary>
    public long Sequence { get; internal set; }

    /// <summary>Whether it can still do anything.</summary>
    public WorkflowStatus Status { get; private set; }

    /// <summary>How it runs or ended.</summary>
    public WorkflowSubStatus SubStatus { get; private set; }

    /// <summary>Whether it is held (tạm dừng): clocks stand and people's decisions are refused.</summary>
    public bool IsHeld { get; private set; }

    /// <summary>What the outside world knows it by, if it was given such an id.</summary>
    public string? CorrelationId { get; private set; }

    /// <summary>A name for people.</summary>
    public string? Name { get; private set; }

    /// <summary>Who started it, if it is a child.</summary>
    public ParentLink? Parent { get; private set; }

    /// <summary>What it was started with.</summary>
    public Value Input { get; private set; }

    /// <summary>The outputs set so far.</summary>
    public IReadOnlyList<KeyValuePair<string, Value>> Outputs => (IReadOnlyList<KeyValuePair<string, Value>>?)_outputs ?? [];

    /// <summary>The outcomes with which the workflow ended; empty while it runs.</summary>
    public IReadOnlyList<string> Outcomes => _outcomes;

    /// <summary>Everything that it waits for, oldest first.</summary>
    public IEnumerable<Bookmark> Bookmarks =>
        from e in Executions where e.Wait is not null and not RetryWait select new Bookmark(Id, e.Id, Program.Nodes[e.Node].Activity.Id, e.Wait!);

    /// <summary>Every fault that has not been resolved, oldest first; where faults are not waited on, also those of activities cancelled since.</summary>
    public IEnumerable<Incident> Incidents => (_pastIncidents ?? []).Concat(from e in Executions where e.Incident is not null select e.Incident);

    /// <summary>
    /// Whether nothing can ever move the instance again, though it has not ended: no wait, no incident that a person could
    /// resolve, no hold. For a definition of ours that is a defect of the engine or of the path.
    /// </summary>
    public bool IsStuck => Status == WorkflowStatus.Running && !IsHeld
        && !Executions.Any(e => (e.Wait is not null and not SectionWait) || (e.Incident is not null && Program.Definition.IncidentStrategy == IncidentStrategy.Wait));

    /// <summary>The value of a variable of the workflow by name or id; nothing when it declares none of that name.</summary>
    public Value Variable(string idOrName)
    {
        var declared = Program.Definition.Variables;
        for (var i = 0; i < declared.Length; i++)
        {
            if (declared[i].Id == idOrName || declared[i].Name == idOrName)
                return Executions.Count > 0 ? Executions[0].Variables[i] : Value.Null;
        }

        return Value.Null;
    }

    internal Program Program { get; private set; } = null!;

    /// <summary>Executions under way, by rising id; the first is the workflow itself.</summary>
    internal List<Execution> Executions { get; } = [];

    /// <summary>The id of the next execution.</summary>
    internal int NextExecution { get; private set; } = 1;

    /// <summary>Signals that came before anybody waited for them, oldest first.</summary>
    internal IReadOnlyList<KeyValuePair<string, Value>> KeptSignals => (IReadOnlyList<KeyValuePair<string, Value>>?)_keptSignals ?? [];

    /// <summary>The place of the oldest kept signal of a key; -1 when there is none.</summary>
    internal int FindKeptSignal(string key) => _keptSignals?.FindIndex(s => s.Key == key) ?? -1;

    internal Execution? Find(int id)
    {
        int low = 0, high = Executions.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var found = Executions[middle].Id;
            if (found == id)
                return Executions[middle];
            if (found < id)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return null;
    }

    /// <summary>A state equal to this one that shares nothing that can change.</summary>
    internal InstanceState Copy()
    {
        var copy = new InstanceState(Id, _definitions)
        {
            Sequence = Sequence,
            Status = Status,
            SubStatus = SubStatus,
            IsHeld = IsHeld,
            CorrelationId = CorrelationId,
            Name = Name,
            Parent = Parent,
            Input = Input,
            Program = Program,
            NextExecution = NextExecution,
        };
        copy._outputs = _outputs is null ? null : [.. _outputs];
        copy._outcomes = _outcomes;
        copy._pastIncidents = _pastIncidents is null ? null : [.. _pastIncidents];
        copy._keptSignals = _keptSignals is null ? null : [.. _keptSignals];
        foreach (var execution in Executions)
            copy.Executions.Add(execution.CopyWithoutParent());
        for (var i = 0; i < Executions.Count; i++)
            copy.Executions[i].Parent = Executions[i].Parent is { } parent ? copy.Find(parent.Id) : null;
        return copy;
    }
}
