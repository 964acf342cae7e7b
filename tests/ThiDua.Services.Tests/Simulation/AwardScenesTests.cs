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
        var ends = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var seed = 1; seed <= 6; seed++)
        {
            foreach (var instance in (await Task.WhenAll(PlanLibrary.Default.Plans.Select(plan => RunAsync(plan.Name, seed)))).SelectMany(year => year.Instances))
            {
                var end = $"{instance.Path.Id}: {instance.Outcome} {instance.Output("reason")}";
                ends[end] = ends.GetValueOrDefault(end) + 1;
            }
        }

        TestContext.Current.TestOutputHelper!.WriteLine(string.Join(Environment.NewLine, ends));
        Assert.Superset(Expected, ends.Keys.ToHashSet());
    }

    private static HashSet<string> Expected { get; } =
    [
        "badge: Closed closed", "badge-dossier: Awarded awarded", "badge-dossier: Declined refused", "badge-dossier: Late late",
        "badge-dossier: Rejected complaint", "badge-dossier: Rejected not-supplemented", "badge-dossier: Withdrawn withdrawn",
        "cancellation: Cancelled cancelled", "cancellation: Kept standard-met",
        "complaint: Answered petition", "complaint: Filed anonymous", "complaint: NotAccepted notOurs", "complaint: NotAccepted refused",
        "complaint: NothingToHold nothing-to-hold", "complaint: Unfounded unfounded", "complaint: Upheld upheld", "complaint: Withdrawn withdrawn",
        "complaints: Closed closed",
        "inspection: Inspected inspected", "inspection-visit: Escalated Recommendations", "inspection-visit: NoFindings NoFindings",
        "inspection-visit: Resolved Recommendations", "inspection-visit: Violation Violation",
        "long-service: Closed closed", "long-service-dossier: Awarded awarded", "long-service-dossier: Rejected lower-not-agreed",
        "long-service-dossier: Rejected not-eligible",
        "unscheduled-awards: Closed closed", "unscheduled-dossier: Awarded awarded", "unscheduled-dossier: Declined declined",
        "unscheduled-dossier: Declined refused", "unscheduled-dossier: Late late", "unscheduled-dossier: Rejected complaint",
        "unscheduled-dossier: Rejected incomplete", "unscheduled-dossier: Rejected not-eligible", "unscheduled-dossier: Rejected vote",
        "unscheduled-dossier: Withdrawn withdrawn",
    ];

    internal static Task<YearRecord> RunAsync(string name, long seed)
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
