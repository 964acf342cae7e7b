using ThiDua.Engine.Definitions;
using ThiDua.Engine.Journal;

namespace ThiDua.Engine.Instances;

public sealed partial class InstanceState
{
    /// <summary>The state as bytes, for the head row.</summary>
    public byte[] ToSnapshot()
    {
        var bytes = new ByteWriter();
        WriteSnapshot(bytes);
        return bytes.ToArray();
    }

    /// <summary>A state of its bytes. Throws <see cref="JournalException"/> when they are damaged.</summary>
    public static InstanceState FromSnapshot(InstanceId id, long sequence, ReadOnlySpan<byte> snapshot, IDefinitionSource definitions)
    {
        var bytes = new ByteReader(snapshot);
        StateCodec.ReadVersion(ref bytes);
        var state = new InstanceState(id, definitions)
        {
            Sequence = sequence,
            Program = definitions.Get(new DefinitionKey(bytes.Text(), bytes.Int(), bytes.Text())).Program,
            Status = (WorkflowStatus)bytes.Byte(),
            SubStatus = (WorkflowSubStatus)bytes.Byte(),
            IsHeld = bytes.Boolean(),
            CorrelationId = bytes.Optional(),
            Name = bytes.Optional(),
            Parent = StateCodec.ReadParent(ref bytes),
            Input = bytes.Value(),
            NextExecution = bytes.Int(),
        };
        for (var count = bytes.Count(); count > 0; count--)
            (state._outputs ??= []).Add(new(bytes.Text(), bytes.Value()));
        state._outcomes = bytes.Texts();
        for (var count = bytes.Count(); count > 0; count--)
            (state._keptSignals ??= []).Add(new(bytes.Text(), bytes.Value()));
        for (var count = bytes.Count(); count > 0; count--)
            (state._pastIncidents ??= []).Add(StateCodec.ReadIncident(ref bytes));
        for (var count = bytes.Count(); count > 0; count--)
            state.Executions.Add(StateCodec.ReadExecution(ref bytes, state.Find));
        return state;
    }

    /// <summary>Folds an instance's entries, from the first on, to the state that they tell.</summary>
    public static InstanceState Fold(InstanceId id, IEnumerable<Entry> journal, IDefinitionSource definitions)
    {
        var state = new InstanceState(id, definitions);
        foreach (var entry in journal)
            state.Take(entry);
        return state;
    }

    /// <summary>
    /// Folds an instance's entries one by one: each with the state after it. It is one and the same state that goes on changing, so
    /// read what is wanted of it before the next.
    /// </summary>
    public static IEnumerable<(Entry Entry, InstanceState After)> Replay(InstanceId id, IEnumerable<Entry> journal, IDefinitionSource definitions)
    {
        var state = new InstanceState(id, definitions);
        foreach (var entry in journal)
        {
            state.Take(entry);
            yield return (entry, state);
        }
    }

    private void Take(Entry entry)
    {
        if (entry.Header.Instance != Id || entry.Header.Sequence != Sequence + 1)
            throw new JournalException($"Expected entry {Sequence + 1} of {Id}, found entry {entry.Header.Sequence} of {entry.Header.Instance}.");
        entry.Tell(this);
        Sequence = entry.Header.Sequence;
    }

    internal void WriteSnapshot(ByteWriter bytes)
    {
        StateCodec.WriteVersion(bytes);
        bytes.Text(Definition.Id);
        bytes.Int(Definition.Version);
        bytes.Text(Definition.Hash);
        bytes.Byte((byte)Status);
        bytes.Byte((byte)SubStatus);
        bytes.Boolean(IsHeld);
        bytes.Optional(CorrelationId);
        bytes.Optional(Name);
        StateCodec.WriteParent(bytes, Parent);
        bytes.Value(Input);
        bytes.Int(NextExecution);
        bytes.Int(Outputs.Count);
        foreach (var output in Outputs)
        {
            bytes.Text(output.Key);
            bytes.Value(output.Value);
        }

        bytes.Texts(_outcomes);
        bytes.Int(KeptSignals.Count);
        foreach (var signal in KeptSignals)
        {
            bytes.Text(signal.Key);
            bytes.Value(signal.Value);
        }

        bytes.Int(_pastIncidents?.Count ?? 0);
        foreach (var incident in _pastIncidents ?? [])
            StateCodec.WriteIncident(bytes, incident);
        bytes.Int(Executions.Count);
        foreach (var execution in Executions)
            StateCodec.WriteExecution(bytes, execution);
    }
}
