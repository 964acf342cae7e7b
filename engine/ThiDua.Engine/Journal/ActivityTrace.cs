using ThiDua.Engine.Definitions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Journal;

/// <summary>Which activities ran, in the order in which they began, read from an instance's journal.</summary>
public sealed class ActivityTrace
{
    private readonly Collector _collector;

    private ActivityTrace(IDefinitionSource definitions) => _collector = new Collector(definitions);

    /// <summary>Every activity that began, with how far it came.</summary>
    public IReadOnlyList<TracedActivity> Activities => _collector.Activities;

    /// <summary>Reads a journal from its first entry on.</summary>
    public static ActivityTrace Of(IEnumerable<Entry> journal, IDefinitionSource definitions)
    {
        var trace = new ActivityTrace(definitions);
        foreach (var entry in journal)
            entry.Tell(trace._collector);
        return trace;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join(" ", Activities.Select(a => a.Status == ExecutionStatus.Completed ? a.ActivityId : $"{a.ActivityId}:{a.Status}"));

    private sealed class Collector(IDefinitionSource definitions) : IFacts
    {
        private readonly Dictionary<int, int> _places = [];
        private WorkflowDefinition _definition = null!;
        private int _next = 1;

        public List<TracedActivity> Activities { get; } = [];

        public void Began(DefinitionKey definition, Value input, string? correlationId, string? name, ParentLink? parent)
        {
            _definition = definitions.Get(definition);
            _next++;
        }

        public void Started(int node, int parent, bool backward, Value item, int index)
        {
            _places[_next++] = Activities.Count;
            Add(node, ExecutionStatus.Running);
        }

        public void Ran(int node, int parent, string[] outcomes) => Add(node, ExecutionStatus.Completed);

        public void Completed(int execution, string[] outcomes) => Change(execution, ExecutionStatus.Completed);

        public void Canceled(int execution) => Change(execution, ExecutionStatus.Canceled);

        public void Faulted(int execution, string message, int attempt, DateTimeOffset at) => Change(execution, ExecutionStatus.Faulted);

        public void FaultCleared(int execution) => Change(execution, ExecutionStatus.Running);

        public void Migrated(DefinitionKey definition, int[] nodes) => _definition = definitions.Get(definition);

        public void Kept(int execution, int slot, Value value)
        {
        }

        public void Left(int flowchart, int child)
        {
        }

        public void Visited(int flowchart, int connection, bool followed)
        {
        }

        public void VisitsPlaced(int flowchart, int[] activities, int[] connections)
        {
        }

        public void TokensPlaced(int flowchart, IReadOnlyList<FlowToken> tokens)
        {
        }

        public void VariableSet(int execution, int slot, Value value)
        {
        }

        public void OutputSet(string name, Value value)
        {
        }

        public void Correlated(string id)
        {
        }

        public void Named(string name)
        {
        }

        public void Waited(int execution, Wait wait)
        {
        }

        public void WaitEnded(int execution)
        {
        }

        public void SignalKept(string key, Value payload)
        {
        }

        public void SignalTaken(int index)
        {
        }

        public void HeldChanged(bool held)
        {
        }

        public void Rested(WorkflowStatus status, WorkflowSubStatus subStatus)
        {
        }

        public void Noted(PersonalReference reference)
        {
        }

        private void Add(int node, ExecutionStatus status)
        {
            if (_definition is null || (uint)node >= _definition.Program.Nodes.Length)
                throw new JournalException($"A journal speaks of node {node}, which its definition has not.");
            var activity = _definition.Program.Nodes[node].Activity;
            Activities.Add(new TracedActivity(activity.Id, activity.Type, status));
        }

        private void Change(int execution, ExecutionStatus status)
        {
            if (_places.TryGetValue(execution, out var place))
                Activities[place] = Activities[place] with { Status = status };
        }
    }
}
