namespace ThiDua.Workflows.Scoring.Rankings;

/// <summary>How many units of a bloc get an award.</summary>
/// <param name="Award">The code of the award: CTD-TINH.</param>
/// <param name="Count">How many.</param>
public sealed record QuotaHonour(string Award, int Count);
