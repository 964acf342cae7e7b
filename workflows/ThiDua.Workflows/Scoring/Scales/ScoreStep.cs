namespace ThiDua.Workflows.Scoring.Scales;

/// <summary>One step (bậc).</summary>
/// <param name="From">The value from which on it is reached.</param>
/// <param name="Points">Its points.</param>
public sealed record ScoreStep(decimal From, decimal Points);
