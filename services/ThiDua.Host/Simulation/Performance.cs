namespace ThiDua.Host.Simulation;

/// <summary>Who will decide a task, when, and what: that is thought over only at that time.</summary>
internal sealed record Performance(string Actor, DateTimeOffset At, Func<ValueTask<Decision>> Decide);
