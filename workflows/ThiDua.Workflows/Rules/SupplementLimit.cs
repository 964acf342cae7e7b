namespace ThiDua.Workflows.Rules;

/// <summary>How often a dossier may be returned for supplement (bổ sung hồ sơ), and how long the unit then has.</summary>
/// <param name="WorkingDays">Working days from the return.</param>
/// <param name="Times">The most returns.</param>
public sealed record SupplementLimit(int WorkingDays, int Times);
