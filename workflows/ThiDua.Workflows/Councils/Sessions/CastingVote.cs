using ThiDua.Workflows.Councils.Ballots;

namespace ThiDua.Workflows.Councils.Sessions;

/// <summary>Who presides decided a tie (ý kiến quyết định của người chủ trì).</summary>
/// <param name="By">The code of the member who presides.</param>
/// <param name="Choice">In favour or against.</param>
/// <param name="Clause">The clause of the regulation.</param>
public sealed record CastingVote(string By, BallotChoice Choice, Citation Clause);
