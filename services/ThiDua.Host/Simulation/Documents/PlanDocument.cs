namespace ThiDua.Host.Simulation.Documents;

/// <summary>A plan's year: what became of its tasks, rounds and dossiers.</summary>
internal sealed record PlanDocument(
    string Plan,
    int Units,
    int Instances,
    int Entries,
    IReadOnlyList<TaskDocument> Tasks,
    IReadOnlyList<RoundDocument> Rounds,
    DossierCounts Dossiers)
{
    public static PlanDocument Of(YearRecord year)
    {
        RoundDocument[] rounds = [.. year.Plan.Rounds.Select(round => RoundDocument.Of(year, round))];
        return new PlanDocument(
            year.Plan.Name,
            year.Options.Units,
            year.Instances.Count,
            year.Instances.Sum(instance => instance.Journal.Count),
            [.. year.Plan.Tasks.Select(task => TaskDocument.Of(year, task, rounds))],
            rounds,
            DossierCounts.Of(year.Of("dossier")));
    }
}
