namespace ThiDua.Host.Simulation;

/// <summary>What people are going to do, the earliest first; at one instant in the order of the names.</summary>
internal sealed class Agenda
{
    private static readonly Comparer<(long At, string Name)> ByTimeAndName = Comparer<(long At, string Name)>.Create(
        static (a, b) => a.At.CompareTo(b.At) is not 0 and var order ? order : string.CompareOrdinal(a.Name, b.Name));

    private readonly PriorityQueue<Func<Task>, (long At, string Name)> _acts = new(ByTimeAndName);

    /// <summary>When the next act is; null when nobody is going to do anything.</summary>
    public DateTimeOffset? Next => _acts.TryPeek(out _, out var key) ? new DateTimeOffset(key.At, TimeSpan.Zero) : null;

    public void Add(DateTimeOffset at, string name, Func<Task> act) => _acts.Enqueue(act, (at.UtcTicks, name));

    /// <summary>Takes the next act off.</summary>
    public Func<Task> Take() => _acts.Dequeue();
}
