using ThiDua.Engine.Instances;
using ThiDua.Engine.Journal;
using ThiDua.Engine.Runtime;
using ThiDua.Engine.Values;
using ThiDua.Workflows.Paths;

namespace ThiDua.Host.Simulation;

/// <summary>An instance as its journal tells it.</summary>
/// <param name="Path">The path that it went.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Journal">Its entries.</param>
/// <param name="TasksOpened">When each task first opened, by activity.</param>
/// <param name="OutputsSet">When each output was last set, by name.</param>
/// <param name="Audit">What an audit of the journal found.</param>
internal sealed record InstanceRecord(
    AwardPath Path,
    InstanceState State,
    IReadOnlyList<Entry> Journal,
    IReadOnlyDictionary<string, DateTimeOffset> TasksOpened,
    IReadOnlyDictionary<string, DateTimeOffset> OutputsSet,
    JournalAudit Audit)
{
    public string? Outcome => State.Outcomes.Count > 0 ? State.Outcomes[0] : null;

    /// <summary>An output; nothing when it was not set.</summary>
    public Value Output(string name) => State.Outputs.FirstOrDefault(output => output.Key == name).Value;

    public static async Task<InstanceRecord> ReadAsync(InstanceId id, IWorkflowStore store, Province province)
    {
        var head = await store.ReadHeadAsync(id) ?? throw new JournalException($"Instance {id} has effects but no head row.");
        var journal = new List<Entry>();
        await foreach (var entry in store.ReadJournalAsync(id))
            journal.Add(entry);

        var tasks = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal);
        var outputs = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal);
        var audit = new JournalAudit(province);
        var before = new Dictionary<string, Value>(StringComparer.Ordinal);
        foreach (var (entry, after) in InstanceState.Replay(id, journal, store))
        {
            audit.Look(entry, after);
            foreach (var task in after.Bookmarks.Where(bookmark => bookmark.Wait is TaskWait))
                tasks.TryAdd(task.ActivityId, entry.Header.At);
            foreach (var (name, value) in after.Outputs)
            {
                if (!before.TryGetValue(name, out var known) || known != value)
                    (outputs[name], before[name]) = (entry.Header.At, value);
            }
        }

        var state = InstanceState.FromSnapshot(id, head.Sequence, head.Snapshot.Span, store);
        audit.Compare(head, InstanceState.Fold(id, journal, store));
        return new InstanceRecord(PathLibrary.Of(state.Definition.Id), state, journal, tasks, outputs, audit);
    }
}
