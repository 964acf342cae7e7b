namespace ThiDua.Workflows.Organisation.Generation;

/// <summary>The end of the district level.</summary>
/// <param name="On">The first day without it.</param>
/// <param name="CommunesJoined">How many neighbouring communes become one.</param>
/// <param name="Citation">The legal act.</param>
internal sealed record ProfileReform(DateOnly On, int CommunesJoined, Citation Citation);
