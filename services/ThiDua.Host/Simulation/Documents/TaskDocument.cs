using ThiDua.Workflows.Plans;

namespace ThiDua.Host.Simulation.Documents;

/// <summary>What became of a task of the plan, told by the journals of the instances that it started.</summary>
/// <param name="Id">The task.</param>
/// <param name="Status">done, late, open or gap.</param>
/// <param name="Opened">The day on which it opened.</param>
/// <param name="Closed">The day on which the last of its works ended.</param>
/// <param name="Reason">Why the status is what it is, in Vietnamese.</param>
/// <param name="Instances">The instances.</param>
internal sealed record TaskDocument(
    string Id, string Status, DateOnly? Opened, DateOnly? Closed, string Reason, IReadOnlyList<InstanceDocument> Instances)
{
    private const string TaskPath = "plan-task";

    public static TaskDocument Of(YearRecord year, PlanTask task, TaskWorks works)
    {
        var instances = works.Of(task);
        var own = instances.FirstOrDefault(instance => instance.Path.Id == TaskPath);
        var (status, reason) = Judge(task, own, instances, year);
        return new TaskDocument(
            task.Id,
            status,
            own?.OutputsSet["opened"] is { } opened ? year.DayOf(opened) : null,
            own is { End.Ended: true } ? year.DayOf(own.Last) : null,
            reason,
            [.. instances.Where(instance => instance.Path.Id != TaskPath).Select(InstanceDocument.Of)]);
    }

    private static (string Status, string Reason) Judge(PlanTask task, InstanceRecord? own, IReadOnlyList<InstanceRecord> works, YearRecord year)
    {
        if (task.Gap is { } gap)
            return ("gap", gap);
        if (own?.OutputsSet["opened"] is null)
            return ("open", SimulationTexts.Of("task.notOpened", task.Period.Text));
        if (own.Incidents.Count > 0)
            return ("open", SimulationTexts.Of("task.incident", string.Join("; ", own.Incidents.Select(incident => incident.Message))));
        if (!own.End.Ended)
            return ("open", SimulationTexts.Of("task.running", Waiting(works), task.Period.Text));
        return own.Outcome == "DoneLate"
            ? ("late", SimulationTexts.Of("task.late", year.DayOf(own.Last), task.Period.Text))
            : ("done", SimulationTexts.Of("task.done", year.DayOf(own.Last), task.Period.Text));
    }

    /// <summary>Where the works stand that have not ended.</summary>
    private static string Waiting(IEnumerable<InstanceRecord> works) => string.Join(", ", works
        .Where(work => !work.End.Ended && work.Path.Id != TaskPath)
        .Select(work => work.OpenTasks.Count > 0 ? $"{work.Path.Code} ({string.Join(", ", work.OpenTasks.Distinct())})" : work.Path.Code)
        .Distinct());
}
