using ThiDua.Workflows.Councils.Regulations;

namespace ThiDua.Workflows.Councils.Ballots;

/// <summary>An absent member took part; how that one voted does not stand here.</summary>
/// <param name="Member">The code of the member.</param>
/// <param name="Channel">By which channel.</param>
/// <param name="Clause">The clause on which it relies.</param>
public sealed record RemoteVote(string Member, RemoteChannel Channel, Citation Clause);
