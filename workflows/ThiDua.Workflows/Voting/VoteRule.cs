namespace ThiDua.Workflows.Voting;

/// <summary>How a council votes on one kind of award.</summary>
/// <param name="Threshold">The votes that it takes.</param>
/// <param name="Quorum">How many must be present.</param>
/// <param name="Ballot">Open or secret.</param>
/// <param name="AbsentMayVote">Whether the sealed ballot or written opinion of an absent member counts.</param>
/// <param name="RecusedLeaveDenominator">
/// Whether a member who may not vote on the proposal is left out of the denominator. Unless the rule says so the member stays in
/// it, so that a recusal never makes passing easier.
/// </param>
public sealed record VoteRule(VoteThreshold Threshold, Quorum Quorum, BallotKind Ballot, bool AbsentMayVote, bool RecusedLeaveDenominator);
