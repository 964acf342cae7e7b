using ThiDua.Workflows.Voting;

namespace ThiDua.Workflows.Rules;

/// <summary>The parameters of a vote rule; its citation is the rule's.</summary>
internal sealed record VoteParameters(
    int Percent, VoteDenominator Denominator, Quorum Quorum, BallotKind Ballot, bool AbsentMayVote, bool RecusedLeaveDenominator)
{
    public VoteRule Under(Citation citation) =>
        new(new VoteThreshold(Percent, Denominator, citation), Quorum, Ballot, AbsentMayVote, RecusedLeaveDenominator);
}
