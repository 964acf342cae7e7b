namespace ThiDua.Workflows.Rules;

/// <summary>The rating of one year; a school year counts as the year in which it ends. A year without one breaks a chain.</summary>
public sealed record YearRating(int Year, Rating Rating);
