namespace ThiDua.Workflows.Councils.Ballots;

/// <summary>A secret vote (bỏ phiếu kín): what a ballot says is counted, and by whom it was cast is not put beside it.</summary>
internal sealed class SecretBallotBox(Electorate electorate) : BallotBox(electorate)
{
    private int _inFavour;
    private int _against;
    private int _neither;

    private protected override BallotTally Tally => new(_inFavour, _against, _neither);

    private protected override void Put(string member, BallotChoice choice)
    {
        switch (choice)
        {
            case BallotChoice.InFavour: _inFavour++; break;
            case BallotChoice.Against: _against++; break;
            default: _neither++; break;
        }
    }

    private protected override IReadOnlyList<OpenVote>? VotesInOrder() => null;
}
