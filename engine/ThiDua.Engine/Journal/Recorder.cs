using ThiDua.Engine.Definitions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Journal;

/// <summary>Writes each fact of a step and folds it into the state at once: the only way in which a step changes anything.</summary>
internal sealed class Recorder(FactEncoder encoder, IFacts state) : IFacts
{
    public void Began(DefinitionKey definition, Value input, string? correlationId, string? name, ParentLink? parent)
    {
        encoder.Began(definition, input, correlationId, name, parent);
        state.Began(definition, input, correlationId, name, parent);
    }

    public void Started(int node, int parent, bool backward, Value item, int index)
    {
        encoder.Started(node, parent, backward, item, index);
        state.Started(node, parent, backward, item, index);
    }

    public void Ran(int node, int parent, string[] outcomes) => encoder.Ran(node, parent, outcomes);

    public void Completed(int execution, string[] outcomes)
    {
        encoder.Completed(execution, outcomes);
        state.Completed(execution, outcomes);
    }

    public void Canceled(int execution)
    {
        encoder.Canceled(execution);
        state.Canceled(execution);
    }

    public void Kept(int execution, int slot, Value value)
    {
        encoder.Kept(execution, slot, value);
        state.Kept(execution, slot, value);
    }

    public void Left(int flowchart, int child)
    {
        encoder.Left(flowchart, child);
        state.Left(flowchart, child);
    }

    public void Visited(int flowchart, int connection, bool followed)
    {
        encoder.Visited(flowchart, connection, followed);
        state.Visited(flowchart, connection, followed);
    }

    public void VisitsPlaced(int flowchart, int[] activities, int[] connections)
    {
        encoder.VisitsPlaced(flowchart, activities, connections);
        state.VisitsPlaced(flowchart, activities, connections);
    }

    public void TokensPlaced(int flowchart, IReadOnlyList<FlowToken> tokens)
    {
        encoder.TokensPlaced(flowchart, tokens);
        state.TokensPlaced(flowchart, tokens);
    }

    public void VariableSet(int execution, int slot, Value value)
    {
        encoder.VariableSet(execution, slot, value);
        state.VariableSet(execution, slot, value);
    }

    public void OutputSet(string name, Value value)
    {
        encoder.OutputSet(name, value);
        state.OutputSet(name, value);
    }

    public void Correlated(string id)
    {
        encoder.Correlated(id);
        state.Correlated(id);
    }

    public void Named(string name)
    {
        encoder.Named(name);
        state.Named(name);
    }

    public void Waited(int execution, Wait wait)
    {
        encoder.Waited(execution, wait);
        state.Waited(execution, wait);
    }

    public void WaitEnded(int execution)
    {
        encoder.WaitEnded(execution);
        state.WaitEnded(execution);
    }

    public void Faulted(int execution, string message, int attempt, DateTimeOffset at)
    {
        encoder.Faulted(execution, message, attempt, at);
        state.Faulted(execution, message, attempt, at);
    }

    public void FaultCleared(int execution)
    {
        encoder.FaultCleared(execution);
        state.FaultCleared(execution);
    }

    public void SignalKept(string key, Value payload)
    {
        encoder.SignalKept(key, payload);
        state.SignalKept(key, payload);
    }

    public void SignalTaken(int index)
    {
        encoder.SignalTaken(index);
        state.SignalTaken(index);
    }

    public void HeldChanged(bool held)
    {
        encoder.HeldChanged(held);
        state.HeldChanged(held);
    }

    public void Rested(WorkflowStatus status, WorkflowSubStatus subStatus)
    {
        encoder.Rested(status, subStatus);
        state.Rested(status, subStatus);
    }

    public void Migrated(DefinitionKey definition, int[] nodes)
    {
        encoder.Migrated(definition, nodes);
        state.Migrated(definition, nodes);
    }

    public void Noted(PersonalReference reference) => encoder.Noted(reference);
}
