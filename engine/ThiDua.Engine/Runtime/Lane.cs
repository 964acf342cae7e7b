using ThiDua.Engine.Instances;

namespace ThiDua.Engine.Runtime;

/// <summary>
/// One stimulus at a time for the instances that hash onto it. It remembers the last states that it stored, so that an instance
/// that is busy is not read again and again; another writer may have moved one on, which its sequence then tells.
/// </summary>
internal sealed class Lane
{
    private const int Remembered = 32;

    private readonly SemaphoreSlim _door = new(1);
    private readonly Dictionary<InstanceId, InstanceState> _states = new(Remembered);
    private readonly Queue<InstanceId> _order = new(Remembered);

    public Task EnterAsync(CancellationToken cancellation) => _door.WaitAsync(cancellation);

    public void Leave() => _door.Release();

    /// <summary>Takes the remembered state of an instance, which is forgotten by that: a step changes it.</summary>
    public InstanceState? Take(InstanceId instance) => _states.Remove(instance, out var state) ? state : null;

    /// <summary>Remembers a state that was stored.</summary>
    public void Remember(InstanceState state)
    {
        if (state.Status == WorkflowStatus.Finished)
            return;
        if (_order.Count >= Remembered)
            _states.Remove(_order.Dequeue());
        if (_states.TryAdd(state.Id, state))
            _order.Enqueue(state.Id);
    }
}
