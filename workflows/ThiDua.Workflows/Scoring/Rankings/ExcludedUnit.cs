namespace ThiDua.Workflows.Scoring.Rankings;

/// <summary>A unit that is not ranked.</summary>
/// <param name="Entry">The unit and its score.</param>
/// <param name="Sentences">Each condition that it does not meet, in Vietnamese, with the fact and the clause.</param>
public sealed record ExcludedUnit(RankingEntry Entry, IReadOnlyList<string> Sentences)
{
    /// <summary>The unit.</summary>
    public string Unit => Entry.Unit;
}
