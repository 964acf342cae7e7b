using ThiDua.Workflows.Voting;

namespace ThiDua.Workflows.Scoring.Rankings;

/// <summary>A unit that leads its bloc or cluster (đơn vị dẫn đầu khối, cụm), and the council's vote on it.</summary>
/// <param name="Bloc">The bloc or cluster.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Ballots">The count of the council's vote on the flag for it.</param>
public sealed record LeadingUnit(string Bloc, string Unit, BallotCount Ballots);
