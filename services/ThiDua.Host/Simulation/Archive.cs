using ThiDua.Engine.Instances;
using ThiDua.Engine.Runtime;
using ThiDua.Engine.Storage.Memory;

namespace ThiDua.Host.Simulation;

/// <summary>
/// Where instances go when they have ended: their journal is audited and hashed once, what a reader will ask is kept, and the instance
/// leaves memory. A store on disk keeps its instances.
/// </summary>
internal sealed class Archive(Stage stage, IWorkflowStore store)
{
    /// <summary>Nobody comes back to an ended instance after so many working days.</summary>
    private const int PutAwayAfter = 1;

    private readonly HashSet<InstanceId> _live = [];
    private readonly HashSet<InstanceId> _away = [];
    private readonly List<InstanceRecord> _records = [];

    /// <summary>How many instances have begun.</summary>
    public int Count => _live.Count + _records.Count;

    /// <summary>How many of them are put away.</summary>
    public int PutAway => _records.Count;

    /// <summary>An instance that may say nothing for long.</summary>
    /// <exception cref="InvalidOperationException">It ended before and was put away.</exception>
    public void Begun(InstanceId instance)
    {
        if (_away.Contains(instance))
            throw new InvalidOperationException($"Instance {instance} begins again though it has ended.");
        _live.Add(instance);
    }

    /// <summary>Whether an instance ended some time ago.</summary>
    public bool IsPutAway(InstanceId instance) => _away.Contains(instance);

    /// <summary>An instance has ended. Effects are delivered at least once: what is put away stays away.</summary>
    public void Ended(InstanceId instance)
    {
        if (_away.Contains(instance))
            return;
        _live.Add(instance);
        stage.Agenda.Add(
            stage.Work.After(stage.Clock.GetUtcNow(), PutAwayAfter, $"{instance} put away"), $"{instance} put away", () => PutAwayAsync(instance));
    }

    /// <summary>Every instance, in the order of the ids; those that run are read where they stand.</summary>
    public async Task<IReadOnlyList<InstanceRecord>> ReadAllAsync()
    {
        foreach (var instance in _live)
            _records.Add(await InstanceRecord.ReadAsync(instance, store, stage.Province));
        _live.Clear();
        _records.Sort((a, b) => string.CompareOrdinal(a.Id.ToString(), b.Id.ToString()));
        return _records;
    }

    private async Task PutAwayAsync(InstanceId instance)
    {
        if (!_away.Add(instance))
            return;
        _live.Remove(instance);
        var record = await InstanceRecord.ReadAsync(instance, store, stage.Province);
        _records.Add(record);
        if (record.Dossier is { } dossier && record.IsDossier)
            stage.Cases.PutAway(dossier);
        if (store is MemoryStore memory)
            memory.Remove(instance);
    }
}
