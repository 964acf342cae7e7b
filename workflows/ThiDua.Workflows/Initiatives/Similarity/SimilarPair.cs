namespace ThiDua.Workflows.Initiatives.Similarity;

/// <summary>Two initiatives whose texts are alike (trùng lặp nội dung).</summary>
/// <param name="Earlier">The one that was submitted first; of two of one day the one whose code comes first.</param>
/// <param name="Later">The other one.</param>
/// <param name="Common">The runs of words that both have.</param>
/// <param name="All">The runs of words that one or the other has.</param>
/// <param name="SameTitle">Whether their titles are the same words.</param>
public sealed record SimilarPair(Initiative Earlier, Initiative Later, int Common, int All, bool SameTitle)
{
    /// <summary>The share of the runs that both have, in percent, rounded down.</summary>
    public int Percent => All == 0 ? 0 : (int)(Common * 100L / All);
}
