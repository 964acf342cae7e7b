namespace ThiDua.Workflows.Rules.Conditions;

/// <summary>At least one of several conditions is met (một trong các điều kiện).</summary>
/// <param name="Of">The conditions.</param>
internal sealed record AnyOf(IReadOnlyList<AlternativeEntry> Of) : Condition
{
    private readonly Condition[] _alternatives = [.. Of.Select(entry => (Condition)RuleKind.All[entry.Kind].Read(entry.Parameters))];

    /// <summary>The conditions, their parameters in canonical order.</summary>
    public IReadOnlyList<AlternativeEntry> Of { get; } =
        [.. Of.Select(entry => entry with { Parameters = RuleKind.All[entry.Kind].Canonical(entry.Parameters) })];

    internal IReadOnlyList<Condition> Alternatives => _alternatives;

    public override Finding Judge(Question question)
    {
        var findings = Array.ConvertAll(_alternatives, alternative => alternative.Judge(question));
        var met = findings.Where(finding => finding.Met).ToList();
        return new Finding(
            "Một trong các điều kiện: " + string.Join("; hoặc ", findings.Select(finding => finding.Condition)),
            met.Count > 0,
            string.Join("; ", (met.Count > 0 ? met : [.. findings]).Select(finding => $"{finding.Condition}: {finding.Fact}")));
    }
}
