using ThiDua.Engine.Runtime;
using ThiDua.Engine.Storage.Memory;
using ThiDua.Host.Simulation;
using ThiDua.Workflows.Paths;
using ThiDua.Workflows.Plans;

namespace ThiDua.Services.Tests.Simulation;

/// <summary>Simulated years.</summary>
internal static class Years
{
    public const string Plan = "nam-dinh-2023";

    /// <summary>Runs a plan's year; in memory where no store is given, with all paths where none are named.</summary>
    public static Task<YearRecord> RunAsync(
        SimulationOptions options, IWorkflowStore? store = null, string plan = Plan, IReadOnlyList<AwardPath>? paths = null) =>
        new YearSimulation(PlanLibrary.Default[plan], options, store ?? new MemoryStore(), paths).RunAsync();
}
