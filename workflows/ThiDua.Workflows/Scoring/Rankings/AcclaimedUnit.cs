using ThiDua.Workflows.Voting;

namespace ThiDua.Workflows.Scoring.Rankings;

/// <summary>A candidate and its vote.</summary>
/// <param name="Ranked">The unit in its place.</param>
/// <param name="Vote">What the vote came to.</param>
/// <param name="Ballot">How it was held.</param>
public sealed record AcclaimedUnit(RankedUnit Ranked, VoteResult Vote, BallotKind Ballot)
{
    /// <summary>The unit.</summary>
    public string Unit => Ranked.Unit;

    /// <summary>The result in one Vietnamese sentence, with the clause.</summary>
    public override string ToString() =>
        $"Suy tôn {Unit} (hạng {Ranked.Place}, {(Ballot == BallotKind.Secret ? "bỏ phiếu kín" : "biểu quyết")}): {Vote.Reason}";
}
