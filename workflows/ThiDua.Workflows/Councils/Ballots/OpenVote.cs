namespace ThiDua.Workflows.Councils.Ballots;

/// <summary>How a member voted in the open.</summary>
/// <param name="Member">The code of the member.</param>
/// <param name="Choice">The vote.</param>
public sealed record OpenVote(string Member, BallotChoice Choice);
