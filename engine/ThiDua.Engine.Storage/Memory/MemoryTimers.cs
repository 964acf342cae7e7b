using ThiDua.Engine.Instances;
using ThiDua.Engine.Runtime;

namespace ThiDua.Engine.Storage.Memory;

/// <summary>All timers, the earliest first.</summary>
internal sealed class MemoryTimers
{
    private readonly SortedSet<StoredTimer> _timers = new(Comparer<StoredTimer>.Create(static (a, b) =>
    {
        var due = a.Due.CompareTo(b.Due);
        if (due != 0)
            return due;
        var instance = a.Instance.Value.CompareTo(b.Instance.Value);
        return instance != 0 ? instance : a.Execution.CompareTo(b.Execution);
    }));

    public DateTimeOffset? Next => _timers.Min?.Due;

    public void Apply(MemoryInstance instance, TransitionUnit unit)
    {
        foreach (var execution in unit.CancelledTimers)
            Remove(instance, execution);
        foreach (var timer in unit.Timers)
        {
            Remove(instance, timer.Execution);
            var stored = timer with { Instance = unit.Head.Instance };
            instance.Timers.Add(stored);
            _timers.Add(stored);
        }
    }

    public IReadOnlyList<StoredTimer> Due(DateTimeOffset until, int most) => [.. _timers.TakeWhile(t => t.Due <= until).Take(most)];

    public IReadOnlyList<InstanceId> Outdated(string calendarHash, int most) =>
        [.. _timers.Where(t => t.CalendarHash.Length > 0 && t.CalendarHash != calendarHash).Select(t => t.Instance).Distinct().Take(most)];

    private void Remove(MemoryInstance instance, int execution)
    {
        var at = instance.Timers.FindIndex(t => t.Execution == execution);
        if (at < 0)
            return;
        _timers.Remove(instance.Timers[at]);
        instance.Timers.RemoveAt(at);
    }
}
