using ThiDua.Engine.Storage.Memory;
using ThiDua.Host.Simulation;
using ThiDua.Workflows.Plans;

namespace ThiDua.Services.Tests.Simulation;

/// <summary>
/// The year of a plan's documents, movements, registrations, covenants, reports, consultations, exemplars, trainings, organisation,
/// ceremonies and online services, played by their people.
/// </summary>
public sealed class TaskYearTests
{
    private static readonly string[] Codes = ["P01", "P02", "P03", "P04", "P16", "P17", "P18", "P19", "P20", "P21", "P22"];

    [Theory]
    [InlineData("dien-bien-2023")]
    [InlineData("phong-tho-2023")]
    [InlineData("son-la-2024")]
    [InlineData("ha-giang-khoi-dang-2023")]
    [InlineData("nam-dinh-2023")]
    public async Task Every_work_comes_to_its_end(string plan)
    {
        var year = await RunAsync(plan, 2023);

        Assert.NotEmpty(year.Instances);
        Assert.All(
            year.Instances,
            instance => Assert.True(instance.End.Ended, $"{instance.Path.Id}: {string.Join(", ", instance.OpenTasks)}"));
        Assert.All(Invariants.Of(year), invariant => Assert.True(invariant.Held, $"{invariant.Name}: {invariant.Detail}"));
    }

    [Fact]
    public async Task Returns_refusals_silence_lateness_and_withdrawals_happen_in_some_year()
    {
        var works = new List<InstanceRecord>();
        foreach (var seed in Enumerable.Range(1, 8))
            works.AddRange((await RunAsync("dien-bien-2023", seed)).Instances);

        Assert.Contains(works, work => work.Outcome == "Withdrawn");
        Assert.Contains(works, work => work.Outcome == "NotIssued");
        Assert.Contains(works, work => !work.Output("returned").IsNull);
        Assert.Contains(works, work => work.Output("reportsMissing") is { IsNull: false } missing && missing.AsList().Count > 0);
        Assert.Contains(works, work => work.Output("lateUnits") is { IsNull: false } late && late.AsList().Count > 0);
        Assert.Contains(works, work => work.Output("declined") is { IsNull: false } declined && declined.AsInteger() > 0);
        Assert.Contains(works, work => work.Output("objections") is { IsNull: false } objections && objections.AsInteger() > 0);
        Assert.All(
            works.Where(work => work is { Path.Id: "consultation", Outcome: not null }),
            consultation => Assert.False(consultation.Output("summary").IsNull));
    }

    private static Task<YearRecord> RunAsync(string plan, long seed)
    {
        var whole = PlanLibrary.Default[plan];
        var part = whole with
        {
            Tasks =
            [
                .. whole.Tasks.Select(task => task with { Paths = [.. task.Paths.Intersect(Codes)] }).Where(task => task.Paths.Count > 0),
            ],
            Rounds = [],
        };
        return new YearSimulation(part, new SimulationOptions(Units: 10, Seed: seed), new MemoryStore()).RunAsync();
    }
}
