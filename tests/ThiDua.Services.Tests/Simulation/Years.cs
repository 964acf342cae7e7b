using ThiDua.Engine.Runtime;
using ThiDua.Engine.Storage.Memory;
using ThiDua.Host.Simulation;
using ThiDua.Workflows.Plans;

namespace ThiDua.Services.Tests.Simulation;

/// <summary>Simulated years for tests.</summary>
internal static class Years
{
    public const string Plan = "nam-dinh-2023";

    public static Task<YearRecord> RunAsync(SimulationOptions options, IWorkflowStore? store = null) =>
        new YearSimulation(PlanLibrary.Default[Plan], options, store ?? new MemoryStore()).RunAsync();
}
