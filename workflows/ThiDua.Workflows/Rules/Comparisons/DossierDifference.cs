namespace ThiDua.Workflows.Rules.Comparisons;

/// <summary>How a dossier stands under two sets of rules.</summary>
/// <param name="Dossier">The facts.</param>
/// <param name="Old">The judgement of the first side.</param>
/// <param name="New">The judgement of the second side.</param>
/// <param name="Changes">The conditions in which they differ, each with the clause of each side.</param>
public sealed record DossierDifference(DossierFacts Dossier, Judgement Old, Judgement New, IReadOnlyList<ConditionChange> Changes)
{
    /// <summary>Whether the verdict is another.</summary>
    public bool ChangesVerdict => Old.Verdict != New.Verdict;

    /// <summary>The conditions by which the verdict changes; empty when it does not.</summary>
    public IEnumerable<ConditionChange> Deciding => ChangesVerdict ? Changes.Where(change => change.Decides) : [];
}
