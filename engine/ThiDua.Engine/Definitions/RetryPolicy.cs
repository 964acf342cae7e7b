namespace ThiDua.Engine.Definitions;

/// <summary>Retries of a faulted activity: the n-th comes <c>FirstDelay * Factor^(n-1)</c> after the fault.</summary>
/// <param name="Attempts">How many times it is tried again by itself, 0 or more.</param>
/// <param name="FirstDelay">The delay before the first retry.</param>
/// <param name="Factor">By how much each delay grows, 1 or more.</param>
public sealed record RetryPolicy(int Attempts, TimeSpan FirstDelay, int Factor)
{
    /// <summary>No retry: a person decides at once.</summary>
    public static RetryPolicy None { get; } = new(0, TimeSpan.Zero, 1);

    /// <summary>The longest delay that a policy may come to.</summary>
    internal static TimeSpan LongestDelay { get; } = TimeSpan.FromDays(3660);

    /// <summary>Whether no delay is longer than <see cref="LongestDelay"/>.</summary>
    internal bool Ends => Attempts <= 0 || FirstDelay.Ticks * Math.Pow(Factor, Attempts - 1) <= LongestDelay.Ticks;

    /// <summary>The delay before a retry, counted from 1.</summary>
    internal TimeSpan DelayBefore(int attempt) => FirstDelay * Math.Pow(Factor, attempt - 1);
}
