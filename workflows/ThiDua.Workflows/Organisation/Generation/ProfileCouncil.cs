namespace ThiDua.Workflows.Organisation.Generation;

/// <summary>How many members a council has, and the unit whose head is its standing vice chairman.</summary>
internal sealed record ProfileCouncil(string Name, int Members, string StandingBody);
