namespace ThiDua.Workflows.Awards;

/// <summary>How an award was called and who decided it until a day.</summary>
/// <param name="Until">The last day.</param>
/// <param name="Title">The title of that time; null when it was today's.</param>
/// <param name="Decider">Who decided, in Vietnamese; null when as today.</param>
/// <param name="Citation">Where the award stood.</param>
public sealed record AwardEra(DateOnly Until, string? Title, string? Decider, Citation Citation);
