namespace ThiDua.Workflows.Scoring.Scales;

/// <summary>A criterion (tiêu chí): indicators that belong together.</summary>
/// <param name="Id">Its number in the scale: II.1.</param>
/// <param name="Title">Its Vietnamese title.</param>
/// <param name="Indicators">Its indicators.</param>
public sealed record ScoreCriterion(string Id, string Title, IReadOnlyList<ScoreIndicator> Indicators);
