using ThiDua.Engine.Runtime;

namespace ThiDua.Engine.Tests.Scenarios;

/// <summary>
/// A store whose process dies at given calls, before or after each is done. A dead process does nothing more until it is
/// started again by <see cref="Revive"/>.
/// </summary>
internal sealed class CrashingStore(IWorkflowStore inner, params IReadOnlyList<CrashPoint> crashes) : StoreDecorator(inner)
{
    private bool _dead;

    /// <summary>How many calls were made, over all incarnations.</summary>
    public int Calls { get; private set; }

    /// <summary>How many of the crashes have happened.</summary>
    public int Crashes { get; private set; }

    public void Revive() => _dead = false;

    protected override async ValueTask<T> CallAsync<T>(Func<ValueTask<T>> call)
    {
        if (_dead)
            throw new CrashException();
        Calls++;
        var point = crashes.Where(c => c.Call == Calls).Cast<CrashPoint?>().FirstOrDefault();
        if (point is { After: false })
            throw Die();
        var result = await call();
        return point is null ? result : throw Die();
    }

    private CrashException Die()
    {
        _dead = true;
        Crashes++;
        return new CrashException();
    }
}
