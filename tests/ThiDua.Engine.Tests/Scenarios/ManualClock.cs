namespace ThiDua.Engine.Tests.Scenarios;

/// <summary>A clock that stands until it is moved.</summary>
internal sealed class ManualClock : TimeProvider
{
    public static readonly DateTimeOffset Begin = new(2023, 5, 4, 1, 0, 0, TimeSpan.Zero);

    public DateTimeOffset Now { get; set; } = Begin;

    public override DateTimeOffset GetUtcNow() => Now;
}
