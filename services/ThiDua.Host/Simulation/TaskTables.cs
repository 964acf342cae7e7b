using Spectre.Console;
using ThiDua.Host.Simulation.Documents;
using ThiDua.Workflows.Paths;
using ThiDua.Workflows.Plans;
using static ThiDua.Host.Simulation.SimulationTexts;

namespace ThiDua.Host.Simulation;

/// <summary>What became of a plan's tasks, and how the instances of each path ended, as people read it.</summary>
internal static class TaskTables
{
    private static readonly string[] Statuses = ["done", "late", "open", "gap"];

    /// <summary>How many tasks are done, late, open or lost from the source.</summary>
    public static string Summary(PlanDocument plan) => string.Join(", ", Statuses
        .Select(status => (status, count: plan.Tasks.Count(task => task.Status == status)))
        .Where(counted => counted.count > 0)
        .Select(counted => $"{counted.count} {Of($"status.{counted.status}")}"));

    /// <summary>The tasks that were not done in time, with the reason.</summary>
    public static Table NotInTime(PlanDocument plan)
    {
        var table = SimulationTable.Make("tasks", "code", "title", "state", "why");
        foreach (var task in plan.Tasks.Where(task => task.Status != "done"))
            SimulationTable.Add(table, task.Id, PlanLibrary.Default[plan.Plan][task.Id].Title, Of($"status.{task.Status}"), task.Reason);
        return table;
    }

    /// <summary>How many instances each path had, and how they ended.</summary>
    public static Table Paths(PlanDocument plan)
    {
        var table = SimulationTable.Make("paths", "code", "path", "instances", "ends");
        foreach (var path in plan.Paths.Where(path => path.Code != PathLibrary.TaskCode))
        {
            var ends = string.Join(", ", path.Outcomes.Select(outcome => $"{Of($"outcome.{outcome.Key}")} {outcome.Value}"));
            SimulationTable.Add(table, path.Code, PathLibrary.Of(path.Path).Title, $"{path.Instances}", ends);
        }

        return table;
    }
}
