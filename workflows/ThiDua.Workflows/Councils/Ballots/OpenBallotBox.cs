namespace ThiDua.Workflows.Councils.Ballots;

/// <summary>A vote by show of hands or names (biểu quyết công khai): it tells who voted how.</summary>
internal sealed class OpenBallotBox(Electorate electorate) : BallotBox(electorate)
{
    private readonly Dictionary<string, BallotChoice> _votes = new(StringComparer.Ordinal);

    private protected override BallotTally Tally =>
        new(Number(BallotChoice.InFavour), Number(BallotChoice.Against), Number(BallotChoice.Neither));

    private protected override void Put(string member, BallotChoice choice) => _votes.Add(member, choice);

    private protected override IReadOnlyList<OpenVote> VotesInOrder() =>
        [.. Electorate.Voters.Where(_votes.ContainsKey).Select(member => new OpenVote(member, _votes[member]))];

    private int Number(BallotChoice choice) => _votes.Values.Count(vote => vote == choice);
}
