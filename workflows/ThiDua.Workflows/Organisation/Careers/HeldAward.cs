namespace ThiDua.Workflows.Organisation.Careers;

/// <summary>An award that must be held for so many years in a row, up to the year in question.</summary>
internal sealed record HeldAward(string Award, int Years);
