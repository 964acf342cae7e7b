using ThiDua.Workflows.Paths;
using ThiDua.Workflows.Plans;

namespace ThiDua.Host.Simulation.Documents;

/// <summary>What became of a task of the plan, told by the journals of the instances that worked it.</summary>
/// <param name="Id">The task.</param>
/// <param name="Status">done, late, open or gap.</param>
/// <param name="Opened">The day on which its round opened.</param>
/// <param name="Closed">The day on which the submission was signed.</param>
/// <param name="Reason">Why the status is what it is, in Vietnamese.</param>
/// <param name="Instances">The instances.</param>
internal sealed record TaskDocument(
    string Id, string Status, DateOnly? Opened, DateOnly? Closed, string Reason, IReadOnlyList<InstanceDocument> Instances)
{
    public static TaskDocument Of(YearRecord year, PlanTask task, IReadOnlyList<RoundDocument> rounds)
    {
        RoundDocument[] own = [.. rounds.Where(round => round.Task == task.Id)];
        InstanceRecord[] instances = [.. own.SelectMany(round => year.OfRound(round.Id))];
        var (status, reason) = Judge(year, task, own);
        var missing = task.Paths.Except(PathLibrary.All.Select(path => path.Code)).ToList();
        return new TaskDocument(
            task.Id,
            status,
            own.Min(round => round.Opened),
            own.All(round => round.Closed is not null) ? own.Max(round => round.Closed) : null,
            missing.Count > 0 && own.Length > 0 ? reason + SimulationTexts.Of("task.otherPaths", string.Join(", ", missing)) : reason,
            [.. instances.Select(InstanceDocument.Of)]);
    }

    private static (string Status, string Reason) Judge(YearRecord year, PlanTask task, RoundDocument[] rounds)
    {
        var period = task.Period;
        if (task.Gap is { } gap)
            return ("gap", gap);
        if (rounds.Length == 0)
            return ("open", SimulationTexts.Of("task.noPath"));
        if (rounds.Any(round => round.Opened is null))
            return ("open", SimulationTexts.Of("task.notOpened", period.Text));
        if (rounds.Any(round => round.Closed is null))
            return (year.Options.Until is { } until && !period.IsOver(until) ? "open" : "late", SimulationTexts.Of("task.unsigned", period.Text));
        return rounds.Max(round => round.Submitted) is { } signed
            ? (period.IsOver(signed) ? "late" : "done", SimulationTexts.Of("task.submitted", signed, period.Text))
            : ("done", SimulationTexts.Of("task.nothing"));
    }
}
