namespace ThiDua.Workflows.Voting;

/// <summary>The share of votes in favour that a proposal needs (tỷ lệ phiếu), tested on integers so that nothing is rounded.</summary>
/// <param name="Percent">1 to 100.</param>
/// <param name="Denominator">Of what.</param>
/// <param name="Citation">The clause that says so.</param>
public sealed record VoteThreshold(int Percent, VoteDenominator Denominator, Citation Citation)
{
    /// <summary>Whether so many votes are enough of so many members. Of nobody, no vote is enough.</summary>
    public bool IsReached(int votes, int members) => members > 0 && votes * 100L >= (long)Percent * members;

    /// <summary>The fewest votes in favour that are enough of so many members.</summary>
    public int BallotsNeeded(int members) => (int)((((long)Percent * members) + 99) / 100);
}
