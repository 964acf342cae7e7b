namespace ThiDua.Host.Simulation.Documents;

/// <summary>A plan's year: what became of its tasks, rounds and dossiers.</summary>
internal sealed record PlanDocument(
    string Plan,
    int Units,
    int Instances,
    int Entries,
    IReadOnlyList<TaskDocument> Tasks,
    IReadOnlyList<PathDocument> Paths,
    IReadOnlyList<RoundDocument> Rounds,
    DossierCounts Dossiers,
    IReadOnlyList<RankingDocument> Rankings)
{
    public static PlanDocument Of(YearRecord year)
    {
        var works = new TaskWorks(year);
        return new PlanDocument(
            year.Plan.Name,
            year.Province.Units.Count,
            year.Instances.Count,
            year.Instances.Sum(instance => instance.Entries),
            [.. year.Plan.Tasks.Select(task => TaskDocument.Of(year, task, works))],
            PathDocument.Of(year),
            [.. year.Plan.Rounds.Select(round => RoundDocument.Of(year, round))],
            DossierCounts.Of(year.Dossiers),
            RankingDocument.Of(year));
    }
}
