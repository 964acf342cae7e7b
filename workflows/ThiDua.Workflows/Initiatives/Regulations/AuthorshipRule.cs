namespace ThiDua.Workflows.Initiatives.Regulations;

/// <summary>The part in an initiative from which on it counts for its author's title.</summary>
/// <param name="LeastPercent">1 to 100.</param>
/// <param name="Citation">The clause.</param>
public sealed record AuthorshipRule(int LeastPercent, Citation Citation);
