namespace ThiDua.Workflows.Rules.Comparisons;

/// <summary>How a whole round stands under two sets of rules.</summary>
/// <param name="Dossiers">Every dossier, in the order in which they were given.</param>
public sealed record RoundDifference(IReadOnlyList<DossierDifference> Dossiers)
{
    /// <summary>The dossiers whose verdict changes.</summary>
    public IEnumerable<DossierDifference> Changed => Dossiers.Where(dossier => dossier.ChangesVerdict);

    /// <summary>How many dossiers go from one verdict to another, those that keep theirs included.</summary>
    public IReadOnlyDictionary<(Verdict Old, Verdict New), int> Counts =>
        Dossiers.CountBy(dossier => (dossier.Old.Verdict, dossier.New.Verdict)).ToDictionary();
}
