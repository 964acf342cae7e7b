namespace ThiDua.Workflows.Councils.Minutes;

/// <summary>Whether enough members were present when the session was opened.</summary>
/// <param name="Members">All members.</param>
/// <param name="Present">Of them, present.</param>
/// <param name="Needed">The fewest that had to be.</param>
/// <param name="Share">The share as it is written: "2/3".</param>
/// <param name="Clause">The clause of the regulation.</param>
public sealed record MinutesQuorum(int Members, int Present, int Needed, string Share, Citation Clause);
