using ThiDua.Workflows.Councils.Regulations;
using ThiDua.Workflows.Voting;

namespace ThiDua.Workflows.Councils.Ballots;

/// <summary>Who may vote on an item, and how.</summary>
/// <param name="Matter">The matter of the item.</param>
/// <param name="Roll">The council.</param>
/// <param name="Regulation">Its regulation.</param>
/// <param name="Rule">The rule of the vote.</param>
/// <param name="Present">The members who were present when the box was opened.</param>
/// <param name="Recused">The members who may not vote on it.</param>
internal sealed record Electorate(
    string Matter,
    CouncilRoll Roll,
    CouncilRegulation Regulation,
    VoteRule Rule,
    IReadOnlySet<string> Present,
    IReadOnlySet<string> Recused)
{
    /// <summary>All members.</summary>
    public IReadOnlySet<string> Members => Roll.Members;

    /// <summary>The members who may vote, in the order of the council's decision.</summary>
    public IEnumerable<string> Voters => Roll.Seats.Select(seat => seat.Member).Where(member => !Recused.Contains(member));

    /// <summary>The clause that opens a channel to absent members; null where none does.</summary>
    public Citation? Clause(RemoteChannel channel) => Regulation.Remote.FirstOrDefault(rule => rule.Channel == channel)?.Citation;

    /// <summary>An empty box of the kind that the rule asks for.</summary>
    public BallotBox OpenBox() => Rule.Ballot == BallotKind.Secret ? new SecretBallotBox(this) : new OpenBallotBox(this);
}
