namespace ThiDua.Engine.Instances;

/// <summary>A time in which a clock stood.</summary>
public readonly record struct ClockInterval(DateTimeOffset From, DateTimeOffset To);
