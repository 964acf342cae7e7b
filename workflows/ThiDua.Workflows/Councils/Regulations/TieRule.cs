namespace ThiDua.Workflows.Councils.Regulations;

/// <summary>How a tie ends.</summary>
/// <param name="By">What becomes of it.</param>
/// <param name="Citation">The clause.</param>
public sealed record TieRule(TieKind By, Citation Citation);
