namespace ThiDua.Workflows.Scoring.Rankings;

/// <summary>How many points of the score lie in one indicator.</summary>
/// <param name="Indicator">The id of the indicator.</param>
/// <param name="Points">The most by which the score can change there, caps included.</param>
/// <param name="Enough">Whether that alone changes the leader.</param>
public sealed record IndicatorRoom(string Indicator, decimal Points, bool Enough);
