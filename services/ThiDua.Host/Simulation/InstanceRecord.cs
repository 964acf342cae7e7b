using System.Security.Cryptography;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Journal;
using ThiDua.Engine.Runtime;
using ThiDua.Engine.Values;
using ThiDua.Workflows.Paths;

namespace ThiDua.Host.Simulation;

/// <summary>What is kept of an instance: what a reader of the year asks, and the hash of its journal.</summary>
internal sealed record InstanceRecord
{
    private static readonly Dictionary<string, AwardPath> Paths = PathLibrary.All.ToDictionary(path => path.Id, StringComparer.Ordinal);

    /// <summary>The instance.</summary>
    public required InstanceId Id { get; init; }

    /// <summary>The path that it went.</summary>
    public required AwardPath Path { get; init; }

    /// <summary>What the outside knows it by.</summary>
    public required string? Correlation { get; init; }

    /// <summary>The instance that started it; null when a person or the plan did.</summary>
    public required InstanceId? Parent { get; init; }

    /// <summary>What it was started with.</summary>
    public required Value Input { get; init; }

    /// <summary>How it ended; null while it runs.</summary>
    public required string? Outcome { get; init; }

    /// <summary>Whether it has ended, and how many outcomes it then has.</summary>
    public required (bool Ended, int Outcomes) End { get; init; }

    /// <summary>Whether nothing can move it any more though it has not ended.</summary>
    public required bool IsStuck { get; init; }

    /// <summary>Whether it is held.</summary>
    public required bool IsHeld { get; init; }

    /// <summary>The faults that hold it up.</summary>
    public required IReadOnlyList<Incident> Incidents { get; init; }

    /// <summary>The tasks that are open in it.</summary>
    public required IReadOnlyList<string> OpenTasks { get; init; }

    /// <summary>How many entries its journal has.</summary>
    public required int Entries { get; init; }

    /// <summary>When it began.</summary>
    public required DateTimeOffset Began { get; init; }

    /// <summary>The instant of its last entry.</summary>
    public required DateTimeOffset Last { get; init; }

    /// <summary>When each task first opened, by activity.</summary>
    public required Moments TasksOpened { get; init; }

    /// <summary>When each output was last set, by name.</summary>
    public required Moments OutputsSet { get; init; }

    /// <summary>What it told.</summary>
    public required IReadOnlyList<KeyValuePair<string, Value>> Outputs { get; init; }

    /// <summary>SHA-256 over its entries.</summary>
    public required ReadOnlyMemory<byte> Digest { get; init; }

    /// <summary>What an audit of the journal found.</summary>
    public required AuditResult Audit { get; init; }

    /// <summary>The dossier that it is about; null when it is about none.</summary>
    public string? Dossier => Text("dossier");

    /// <summary>Whether it is a dossier itself.</summary>
    public bool IsDossier => Dossier is { } code && code == Correlation && Path.Id.EndsWith("dossier", StringComparison.Ordinal);

    /// <summary>The key of the round that it belongs to.</summary>
    public string? Round => Text("round");

    /// <summary>An output; nothing when it was not set.</summary>
    public Value Output(string name)
    {
        foreach (var (key, value) in Outputs)
        {
            if (key == name)
                return value;
        }

        return Value.Null;
    }

    /// <summary>A text of the input.</summary>
    public string? Text(string name) => Input.Kind == ValueKind.Object && Input[name] is { Kind: ValueKind.Text } text ? text.AsText() : null;

    public static async Task<InstanceRecord> ReadAsync(InstanceId id, IWorkflowStore store, Province province)
    {
        var head = await store.ReadHeadAsync(id) ?? throw new JournalException($"Instance {id} has effects but no head row.");
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var journal = new List<Entry>();
        await foreach (var entry in store.ReadJournalAsync(id))
        {
            hash.AppendData(entry.Bytes.Span);
            journal.Add(entry);
        }

        var (tasks, outputs, audit) = (new Moments(), new Moments(), new JournalAudit(province));
        var before = new Dictionary<string, Value>(StringComparer.Ordinal);
        InstanceState? state = null;
        foreach (var (entry, after) in InstanceState.Replay(id, journal, store))
        {
            state = after;
            audit.Look(entry, after);
            foreach (var task in after.Bookmarks)
            {
                if (task.Wait is TaskWait)
                    tasks.First(task.ActivityId, entry.Header.At);
            }

            foreach (var (name, value) in after.Outputs)
            {
                if (before.TryGetValue(name, out var known) && known == value)
                    continue;
                before[name] = value;
                outputs.Last(name, entry.Header.At);
            }
        }

        audit.Compare(head, state!);
        var record = new InstanceRecord
        {
            Id = id,
            Path = Paths[state!.Definition.Id],
            Correlation = state.CorrelationId,
            Parent = state.Parent?.Instance,
            Input = state.Input,
            Outcome = state.Outcomes.Count > 0 ? state.Outcomes[0] : null,
            End = (state.Status == WorkflowStatus.Finished, state.Outcomes.Count),
            IsStuck = state.IsStuck,
            IsHeld = state.IsHeld,
            Incidents = [.. state.Incidents],
            OpenTasks = [.. state.Bookmarks.Where(bookmark => bookmark.Wait is TaskWait).Select(bookmark => bookmark.ActivityId)],
            Entries = journal.Count,
            Began = journal[0].Header.At,
            Last = journal[^1].Header.At,
            TasksOpened = tasks,
            OutputsSet = outputs,
            Outputs = [.. state.Outputs],
            Digest = hash.GetHashAndReset(),
            Audit = audit.Result,
        };
        return record.IsDossier ? record with { Input = Keepsake.Input(record.Input), Outputs = Keepsake.Outputs(record.Outputs) } : record;
    }
}
