using ThiDua.Engine.Storage.Memory;
using ThiDua.Host.Simulation;
using ThiDua.Workflows.Plans;

namespace ThiDua.Services.Tests.Simulation;

/// <summary>The year's awards outside the rounds, its letters and its inspections, of every plan.</summary>
public sealed class AwardScenesTests
{
    private static readonly string[] Codes = ["P09", "P10", "P13", "P14", "P15"];

    public static TheoryData<string, long> Years
    {
        get
        {
            var years = new TheoryData<string, long>();
            foreach (var plan in PlanLibrary.Default.Plans)
            {
                years.Add(plan.Name, 1);
                years.Add(plan.Name, 2);
            }

            return years;
        }
    }

    [Theory]
    [MemberData(nameof(Years))]
    public async Task Every_instance_ends_and_every_invariant_holds(string plan, long seed)
    {
        var year = await RunAsync(plan, seed);

        Assert.All(Invariants.Of(year), invariant => Assert.True(invariant.Held, $"{plan}, seed {seed}: {invariant.Name}: {invariant.Detail}"));
    }

    [Fact]
    public async Task Whatever_can_happen_happens_in_some_year()
    {
        var ends = new SortedSet<string>(StringComparer.Ordinal);
        for (var seed = 1; seed <= 3; seed++)
        {
            foreach (var plan in PlanLibrary.Default.Plans)
                ends.UnionWith((await RunAsync(plan.Name, seed)).Instances.Select(instance => $"{instance.Path.Id}: {instance.Outcome} ({instance.Output("reason")})"));
        }

        TestContext.Current.TestOutputHelper!.WriteLine(string.Join(Environment.NewLine, ends));
        Assert.Superset(Expected, ends);
    }

    private static HashSet<string> Expected { get; } = [];

    private static Task<YearRecord> RunAsync(string name, long seed)
    {
        var whole = PlanLibrary.Default[name];
        var plan = whole with
        {
            Tasks = [.. whole.Tasks.Where(task => task.Paths.Any(Codes.Contains)).Select(task => task with { Paths = [.. task.Paths.Where(Codes.Contains)] })],
            Rounds = [.. whole.Rounds.Where(round => Codes.Contains(round.Path))],
        };
        return new YearSimulation(plan, new SimulationOptions(Seed: seed), new MemoryStore()).RunAsync();
    }
}
