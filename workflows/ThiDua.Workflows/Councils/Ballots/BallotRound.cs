using ThiDua.Workflows.Voting;

namespace ThiDua.Workflows.Councils.Ballots;

/// <summary>What a closed box came to (kết quả kiểm phiếu).</summary>
/// <param name="Rule">The rule of the vote.</param>
/// <param name="Tally">The ballots.</param>
/// <param name="Vote">The result under the rule, a tie not yet considered.</param>
/// <param name="Votes">Who voted how, in the order of the council's decision; null when the ballot was secret.</param>
/// <param name="Remote">The absent members who took part, in the order in which they did.</param>
/// <param name="NotReturned">Members who could have voted and of whom nothing came back; not in favour.</param>
public sealed record BallotRound(
    VoteRule Rule,
    BallotTally Tally,
    VoteResult Vote,
    IReadOnlyList<OpenVote>? Votes,
    IReadOnlyList<RemoteVote> Remote,
    IReadOnlyList<string> NotReturned)
{
    /// <summary>Whether as many are in favour as against, and one ballot more or less decides.</summary>
    public bool IsTie => Tally.InFavour == Tally.Against && Tally.InFavour > 0
        && Rule.Threshold.IsReached(Vote.Votes + 1, Vote.Base) && !Rule.Threshold.IsReached(Vote.Votes - 1, Vote.Base);
}
