namespace ThiDua.Host.Simulation;

/// <summary>How far a year has come.</summary>
/// <param name="Day">The day on the virtual clock.</param>
/// <param name="Instances">Instances that have begun.</param>
/// <param name="Ended">Instances that have ended.</param>
internal sealed record YearProgress(DateOnly Day, int Instances, int Ended);
