namespace ThiDua.Workflows.Voting;

/// <summary>The result of a vote, with the figures that gave it.</summary>
/// <param name="Outcome">What was decided.</param>
/// <param name="Votes">Votes in favour that count.</param>
/// <param name="Base">The denominator.</param>
/// <param name="Needed">The fewest votes that would have been enough.</param>
/// <param name="Present">Members present.</param>
/// <param name="PresentNeeded">The fewest that had to be.</param>
/// <param name="NotReturned">Members of whom nothing came back; counted as not in favour.</param>
/// <param name="Recused">Members who could not vote.</param>
/// <param name="Clause">The clause of the threshold.</param>
/// <param name="Reason">The result in one Vietnamese sentence, for the minutes.</param>
public sealed record VoteResult(
    VoteOutcome Outcome,
    int Votes,
    int Base,
    int Needed,
    int Present,
    int PresentNeeded,
    int NotReturned,
    int Recused,
    Citation Clause,
    string Reason)
{
    /// <summary>Whether the proposal passed.</summary>
    public bool Passed => Outcome == VoteOutcome.Passed;
}
