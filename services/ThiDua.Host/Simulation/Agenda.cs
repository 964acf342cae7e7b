namespace ThiDua.Host.Simulation;

/// <summary>What people are going to do, the earliest first; at one instant in the order of the names.</summary>
internal sealed class Agenda
{
    private static readonly Comparer<(DateTimeOffset At, string Name)> ByTimeAndName = Comparer<(DateTimeOffset At, string Name)>.Create(
        static (a, b) => a.At.CompareTo(b.At) is not 0 and var order ? order : string.CompareOrdinal(a.Name, b.Name));

    private readonly SortedDictionary<(DateTimeOffset At, string Name), Func<Task>> _acts = new(ByTimeAndName);

    /// <summary>When the next act is; null when nobody is going to do anything.</summary>
    public DateTimeOffset? Next => _acts.Count == 0 ? null : _acts.First().Key.At;

    public void Add(DateTimeOffset at, string name, Func<Task> act) => _acts.Add((at, name), act);

    /// <summary>Takes the next act off.</summary>
    public Func<Task> Take()
    {
        var (key, act) = _acts.First();
        _acts.Remove(key);
        return act;
    }
}
