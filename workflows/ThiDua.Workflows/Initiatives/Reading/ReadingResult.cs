namespace ThiDua.Workflows.Initiatives.Reading;

/// <summary>What the reading of an initiative came to.</summary>
/// <param name="Initiative">The code of the initiative.</param>
/// <param name="Outcome">What was found.</param>
/// <param name="Points">The points of all sheets.</param>
/// <param name="Max">The most that so many sheets could give.</param>
/// <param name="Sheets">How many sheets came in.</param>
/// <param name="Apart">By how many points the highest and the lowest differ.</param>
/// <param name="Clause">The clause of the regulation.</param>
public sealed record ReadingResult(string Initiative, ReadingOutcome Outcome, int Points, int Max, int Sheets, int Apart, Citation Clause);
