using ThiDua.Engine.Instances;

namespace ThiDua.Engine.Runtime;

/// <summary>
/// One stimulus at a time for the instances that hash onto it. It remembers the states that it stored last, so that an instance that
/// is busy is not read again and again; another writer may have moved one on, which its sequence then tells.
/// </summary>
internal sealed class Lane
{
    private const int Remembered = 32;

    private readonly SemaphoreSlim _door = new(1);
    private readonly Dictionary<InstanceId, (InstanceState State, long Use)> _states = [];
    private long _uses;

    public Task EnterAsync(CancellationToken cancellation) => _door.WaitAsync(cancellation);

    public void Leave() => _door.Release();

    /// <summary>Takes the remembered state of an instance, which is forgotten by that: a step changes it.</summary>
    public InstanceState? Take(InstanceId instance) => _states.Remove(instance, out var remembered) ? remembered.State : null;

    /// <summary>Remembers a state that was stored, in the place of the one that was not used for longest.</summary>
    public void Remember(InstanceState state)
    {
        if (state.Status == WorkflowStatus.Finished)
            return;
        if (_states.Count >= Remembered)
            _states.Remove(_states.MinBy(s => s.Value.Use).Key);
        _states[state.Id] = (state, ++_uses);
    }
}
