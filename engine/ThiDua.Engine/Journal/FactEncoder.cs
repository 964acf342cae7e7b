using ThiDua.Engine.Definitions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Journal;

/// <summary>Writes facts as canonical bytes: the kind, then its parts. <see cref="FactDecoder"/> is its mirror.</summary>
internal sealed class FactEncoder(ByteWriter bytes) : IFacts
{
    public void Began(DefinitionKey definition, Value input, string? correlationId, string? name, ParentLink? parent)
    {
        Kind(FactKind.Began);
        Key(definition);
        bytes.Value(input);
        bytes.Optional(correlationId);
        bytes.Optional(name);
        StateCodec.WriteParent(bytes, parent);
    }

    public void Started(int node, int parent, bool backward, Value item, int index)
    {
        if (index < 0 && !backward)
        {
            Kind(FactKind.Started);
            bytes.Int(node);
            bytes.Int(parent);
            return;
        }

        Kind(FactKind.StartedIteration);
        bytes.Int(node);
        bytes.Int(parent);
        bytes.Boolean(backward);
        bytes.Signed(index);
        bytes.Value(item);
    }

    public void Ran(int node, int parent, string[] outcomes)
    {
        if (ReferenceEquals(outcomes, Outcome.Done))
        {
            Kind(FactKind.RanDone);
            bytes.Int(node);
            bytes.Int(parent);
            return;
        }

        Kind(FactKind.Ran);
        bytes.Int(node);
        bytes.Int(parent);
        bytes.Texts(outcomes);
    }

    public void Completed(int execution, string[] outcomes)
    {
        Kind(FactKind.Completed);
        bytes.Int(execution);
        bytes.Texts(outcomes);
    }

    public void Canceled(int execution)
    {
        Kind(FactKind.Canceled);
        bytes.Int(execution);
    }

    public void Kept(int execution, int slot, Value value)
    {
        Kind(FactKind.Kept);
        bytes.Int(execution);
        bytes.Int(slot);
        bytes.Value(value);
    }

    public void Left(int flowchart, int child)
    {
        Kind(FactKind.Left);
        bytes.Int(flowchart);
        bytes.Int(child);
    }

    public void Visited(int flowchart, int connection, bool followed)
    {
        Kind(followed ? FactKind.Followed : FactKind.PassedBy);
        bytes.Int(flowchart);
        bytes.Int(connection);
    }

    public void VisitsPlaced(int flowchart, int[] activities, int[] connections)
    {
        Kind(FactKind.VisitsPlaced);
        bytes.Int(flowchart);
        StateCodec.WriteInts(bytes, activities);
        StateCodec.WriteInts(bytes, connections);
    }

    public void TokensPlaced(int flowchart, IReadOnlyList<FlowToken> tokens)
    {
        Kind(FactKind.TokensPlaced);
        bytes.Int(flowchart);
        StateCodec.WriteTokens(bytes, tokens);
    }

    public void VariableSet(int execution, int slot, Value value)
    {
        Kind(FactKind.VariableSet);
        bytes.Int(execution);
        bytes.Int(slot);
        bytes.Value(value);
    }

    public void OutputSet(string name, Value value)
    {
        Kind(FactKind.OutputSet);
        bytes.Text(name);
        bytes.Value(value);
    }

    public void Correlated(string id)
    {
        Kind(FactKind.Correlated);
        bytes.Text(id);
    }

    public void Named(string name)
    {
        Kind(FactKind.Named);
        bytes.Text(name);
    }

    public void Waited(int execution, Wait wait)
    {
        Kind(FactKind.Waited);
        bytes.Int(execution);
        WaitCodec.Write(bytes, wait);
    }

    public void WaitEnded(int execution)
    {
        Kind(FactKind.WaitEnded);
        bytes.Int(execution);
    }

    public void Faulted(int execution, string message, int attempt, DateTimeOffset at)
    {
        Kind(FactKind.Faulted);
        bytes.Int(execution);
        bytes.Text(message);
        bytes.Int(attempt);
        bytes.Instant(at);
    }

    public void FaultCleared(int execution)
    {
        Kind(FactKind.FaultCleared);
        bytes.Int(execution);
    }

    public void SignalKept(string key, Value payload)
    {
        Kind(FactKind.SignalKept);
        bytes.Text(key);
        bytes.Value(payload);
    }

    public void SignalTaken(int index)
    {
        Kind(FactKind.SignalTaken);
        bytes.Int(index);
    }

    public void HeldChanged(bool held)
    {
        Kind(FactKind.HeldChanged);
        bytes.Boolean(held);
    }

    public void Rested(WorkflowStatus status, WorkflowSubStatus subStatus)
    {
        Kind(FactKind.Rested);
        bytes.Byte((byte)status);
        bytes.Byte((byte)subStatus);
    }

    public void Migrated(DefinitionKey definition, int[] nodes)
    {
        Kind(FactKind.Migrated);
        Key(definition);
        StateCodec.WriteInts(bytes, nodes);
    }

    public void Noted(PersonalReference reference)
    {
        Kind(FactKind.Noted);
        bytes.Guid(reference.Id);
        bytes.Text(reference.Commitment);
    }

    private void Kind(FactKind kind) => bytes.Byte((byte)kind);

    private void Key(DefinitionKey key)
    {
        bytes.Text(key.Id);
        bytes.Int(key.Version);
        bytes.Text(key.Hash);
    }
}
