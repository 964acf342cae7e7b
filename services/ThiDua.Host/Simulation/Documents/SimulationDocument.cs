namespace ThiDua.Host.Simulation.Documents;

/// <summary>The document of <c>simulate</c>.</summary>
internal sealed record SimulationDocument(long Seed, IReadOnlyList<PlanDocument> Plans, IReadOnlyList<Invariant> Invariants, string JournalHash)
{
    public static SimulationDocument Of(IReadOnlyList<YearRecord> years) => new(
        years[0].Options.Seed,
        [.. years.Select(PlanDocument.Of)],
        [.. years.SelectMany(Simulation.Invariants.Of).GroupBy(invariant => invariant.Name).Select(same => new Invariant(
            same.Key, same.All(invariant => invariant.Held), string.Join(" + ", same.Select(invariant => invariant.Detail))))],
        YearRecord.JournalHash(years));
}
