using ThiDua.Engine.Instances;
using ThiDua.Engine.Runtime;

namespace ThiDua.Engine.Storage.Memory;

/// <summary>Who waits for which signal.</summary>
internal sealed class MemorySubscriptions
{
    private readonly Dictionary<string, SortedSet<(Guid Instance, int Execution)>> _byKey = [];

    public void Apply(MemoryInstance instance, TransitionUnit unit)
    {
        var id = unit.Head.Instance.Value;
        foreach (var execution in unit.EndedSubscriptions)
        {
            foreach (var ended in instance.Subscriptions.Where(s => s.Execution == execution))
                Remove(ended.Key, (id, execution));
            instance.Subscriptions.RemoveAll(s => s.Execution == execution);
        }

        foreach (var subscription in unit.Subscriptions)
        {
            if (!_byKey.TryGetValue(subscription.Key, out var waiting))
                _byKey.Add(subscription.Key, waiting = []);
            if (waiting.Add((id, subscription.Execution)))
                instance.Subscriptions.Add(subscription);
        }
    }

    public IEnumerable<InstanceId> Of(string key) =>
        _byKey.TryGetValue(key, out var waiting) ? waiting.Select(w => new InstanceId(w.Instance)).Distinct() : [];

    private void Remove(string key, (Guid Instance, int Execution) ended)
    {
        var waiting = _byKey[key];
        waiting.Remove(ended);
        if (waiting.Count == 0)
            _byKey.Remove(key);
    }
}
