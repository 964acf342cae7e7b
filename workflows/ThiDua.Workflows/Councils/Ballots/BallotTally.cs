namespace ThiDua.Workflows.Councils.Ballots;

/// <summary>What the ballots of a box say in sum, those from absent members among them.</summary>
/// <param name="InFavour">Ballots in favour.</param>
/// <param name="Against">Ballots against.</param>
/// <param name="Neither">Ballots that are neither.</param>
public readonly record struct BallotTally(int InFavour, int Against, int Neither)
{
    /// <summary>How many ballots came back.</summary>
    public int Returned => InFavour + Against + Neither;
}
