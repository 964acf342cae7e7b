using ThiDua.Workflows.Plans;

namespace ThiDua.Host.Simulation.Documents;

/// <summary>Which instances worked which task: those that say so, what they started, and what belongs to their rounds and dossiers.</summary>
internal sealed class TaskWorks
{
    private readonly ILookup<string?, InstanceRecord> _byTask;

    public TaskWorks(YearRecord year)
    {
        var byId = year.Instances.ToDictionary(instance => instance.Id);
        var byDossier = year.Dossiers.ToDictionary(dossier => dossier.Dossier!, StringComparer.Ordinal);
        var rounds = year.Plan.Rounds.ToDictionary(round => year.Plan.KeyOf(round), round => round.Task, StringComparer.Ordinal);
        _byTask = year.Instances.ToLookup(TaskOf, StringComparer.Ordinal);

        string? TaskOf(InstanceRecord instance) => instance.Text("task")
            ?? (instance.Parent is { } parent && byId.TryGetValue(parent, out var starter) ? TaskOf(starter) : null)
            ?? (instance.Round is { } round && rounds.TryGetValue(round, out var task) ? task : null)
            ?? (!instance.IsDossier && instance.Dossier is { } code && byDossier.TryGetValue(code, out var dossier) ? TaskOf(dossier) : null);
    }

    /// <summary>The instances of a task in the order in which they began.</summary>
    public IReadOnlyList<InstanceRecord> Of(PlanTask task) =>
        [.. _byTask[task.Id].OrderBy(instance => instance.Began).ThenBy(instance => instance.Id.ToString(), StringComparer.Ordinal)];
}
