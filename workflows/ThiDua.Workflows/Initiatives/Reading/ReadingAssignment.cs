namespace ThiDua.Workflows.Initiatives.Reading;

/// <summary>A reader reads an initiative.</summary>
/// <param name="Initiative">The code of the initiative.</param>
/// <param name="Reader">The code of the reader.</param>
public sealed record ReadingAssignment(string Initiative, string Reader);
