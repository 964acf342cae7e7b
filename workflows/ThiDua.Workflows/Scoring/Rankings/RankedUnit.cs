namespace ThiDua.Workflows.Scoring.Rankings;

/// <summary>A unit in its place.</summary>
/// <param name="Place">1 for the best; units that nothing separates share a place, and the next ones are left out.</param>
/// <param name="Entry">The unit and its score.</param>
/// <param name="IsShared">Whether another unit has the place as well.</param>
/// <param name="Sentences">How the place came about, in Vietnamese, with the clause.</param>
public sealed record RankedUnit(int Place, RankingEntry Entry, bool IsShared, IReadOnlyList<string> Sentences)
{
    /// <summary>The unit.</summary>
    public string Unit => Entry.Unit;

    /// <summary>Its score.</summary>
    public decimal Points => Entry.Total.Points;
}
