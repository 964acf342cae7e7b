using ThiDua.Workflows.Councils.Ballots;
using ThiDua.Workflows.Councils.Conflicts;
using ThiDua.Workflows.Councils.Sessions;
using ThiDua.Workflows.Voting;

namespace ThiDua.Workflows.Councils.Minutes;

/// <summary>What the minutes say of an item.</summary>
/// <param name="Number">Its number on the agenda.</param>
/// <param name="Matter">The code of the dossier or initiative.</param>
/// <param name="Award">The code of the award; null for an initiative.</param>
/// <param name="Kind">How it was voted on.</param>
/// <param name="Presider">Who presided over it; null when it was not voted on.</param>
/// <param name="Recused">Who could not vote, and why.</param>
/// <param name="Rounds">Every count, with threshold, denominator, clause and result.</param>
/// <param name="CastingVote">How a tie was decided; null when none was so.</param>
/// <param name="FailedByTie">The clause by which a tie made it fail; null when none did.</param>
/// <param name="PutOffReason">The code of the reason for which it was put off; null when it was not.</param>
/// <param name="Passed">Whether it passed; null when it was put off.</param>
public sealed record MinutesItem(
    int Number,
    string Matter,
    string? Award,
    BallotKind Kind,
    string? Presider,
    IReadOnlyList<Conflict> Recused,
    IReadOnlyList<BallotRound> Rounds,
    CastingVote? CastingVote,
    Citation? FailedByTie,
    string? PutOffReason,
    bool? Passed)
{
    internal static MinutesItem Of(ItemProgress item) => new(
        item.Number,
        item.Item.Matter,
        item.Item.Award,
        item.Item.Rule.Ballot,
        item.Presider,
        item.Conflicts,
        item.Rounds,
        item.CastingVote,
        item.FailedByTie,
        item.PutOffReason,
        item.Passed);
}
