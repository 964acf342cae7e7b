namespace ThiDua.Host.Simulation;

/// <summary>Who will decide a task, when, and what: that is thought over only at that time.</summary>
/// <param name="Actor">Who.</param>
/// <param name="At">When.</param>
/// <param name="Decide">What.</param>
internal sealed record Performance(string Actor, DateTimeOffset At, Func<ValueTask<Decision>> Decide)
{
    /// <summary>What follows when the decision was done; nothing by default.</summary>
    public Action? Then { get; init; }
}
