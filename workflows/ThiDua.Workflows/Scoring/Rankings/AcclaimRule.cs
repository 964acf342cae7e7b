using ThiDua.Workflows.Voting;

namespace ThiDua.Workflows.Scoring.Rankings;

/// <summary>How the best of a bloc are acclaimed (suy tôn).</summary>
/// <param name="Candidates">From which places on the list: 1 to this one.</param>
/// <param name="Order">In which order those acclaimed are honoured.</param>
/// <param name="Vote">What a candidate needs.</param>
public sealed record AcclaimRule(int Candidates, AcclaimOrder Order, VoteRule Vote);
