namespace ThiDua.Workflows.Initiatives.Regulations;

/// <summary>An initiative that served for one title may serve for another one too.</summary>
/// <param name="First">The code of the first award.</param>
/// <param name="Then">The code of the other one.</param>
/// <param name="Citation">The clause.</param>
public sealed record ReuseRule(string First, string Then, Citation Citation);
