using ThiDua.Engine.Storage.Memory;
using ThiDua.Host.Simulation;
using ThiDua.Workflows.Plans;

namespace ThiDua.Services.Tests.Simulation;

/// <summary>The year of a plan's blocs, initiative councils and cluster, played by their people.</summary>
public sealed class BlocYearTests
{
    private static readonly string[] Codes = ["P05", "P06", "P23"];

    [Theory]
    [InlineData("dien-bien-2023")]
    [InlineData("phong-tho-2023")]
    [InlineData("son-la-2024")]
    [InlineData("ha-giang-khoi-dang-2023")]
    [InlineData("nam-dinh-2023")]
    public async Task Every_work_of_blocs_initiatives_and_the_cluster_comes_to_its_end(string plan)
    {
        var year = await RunAsync(plan, 20);

        Assert.NotEmpty(year.Instances);
        Assert.All(year.Instances, instance => Assert.True(
            instance.End.Ended,
            $"{instance.Path.Id} {instance.Correlation}: {string.Join(", ", instance.OpenTasks)} {string.Join(", ", instance.Incidents.Select(incident => incident.Message))}"));
        Assert.All(Invariants.Of(year), invariant => Assert.True(invariant.Held, $"{invariant.Name}: {invariant.Detail}"));
    }

    private static Task<YearRecord> RunAsync(string plan, int units, long seed = 2023)
    {
        var whole = PlanLibrary.Default[plan];
        var part = whole with
        {
            Tasks = [.. whole.Tasks.Where(task => task.Paths.Intersect(Codes).Any()).Select(task => task with { Paths = [.. task.Paths.Intersect(Codes)] })],
            Rounds = [],
        };
        return new YearSimulation(part, new SimulationOptions(Units: units, Seed: seed), new MemoryStore()).RunAsync();
    }
}
