namespace ThiDua.Workflows.Scoring.Sheets;

/// <summary>Who gives a figure (người chấm).</summary>
/// <param name="Unit">The unit, bloc or body for which they give it.</param>
/// <param name="Person">The person.</param>
public sealed record Scorer(string Unit, string Person);
