namespace ThiDua.Host.Simulation;

/// <summary>A clock that stands until it is set forward.</summary>
internal sealed class VirtualClock(DateTimeOffset start) : TimeProvider
{
    private DateTimeOffset _now = start.ToUniversalTime();

    public override DateTimeOffset GetUtcNow() => _now;

    /// <summary>Sets the clock to an instant; it never goes back.</summary>
    public void SetTo(DateTimeOffset instant) => _now = instant > _now ? instant.ToUniversalTime() : _now;
}
