using System.Text;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Storage.Sqlite;
using ThiDua.Host.Simulation;
using ThiDua.Host.Simulation.Documents;
using ThiDua.Workflows.Plans;

namespace ThiDua.Services.Tests.Simulation;

public sealed class InvariantsTests
{
    /// <summary>Every plan under some seeds; which one failed is told with the failure.</summary>
    public static TheoryData<string, long> AllYears
    {
        get
        {
            var years = new TheoryData<string, long>();
            foreach (var plan in PlanLibrary.Default.Names)
            {
                for (var seed = 1; seed <= 4; seed++)
                    years.Add(plan, seed);
            }

            return years;
        }
    }

    [Theory]
    [MemberData(nameof(AllYears))]
    public async Task Hold_for_every_plan_and_seed(string plan, long seed)
    {
        var year = await Years.RunAsync(new SimulationOptions(Units: 25, Seed: seed), plan: plan);

        Assert.All(Invariants.Of(year), invariant => Assert.True(invariant.Held, $"{plan}, seed {seed}: {invariant.Name}: {invariant.Detail}"));
        Assert.Equal(year.Plan.Tasks.Count, SimulationDocument.Of([year]).Plans[0].Tasks.Count);
    }

    [Fact]
    public async Task Hold_on_every_last_day()
    {
        foreach (var month in Enumerable.Range(1, 12))
        {
            var year = await Years.RunAsync(new SimulationOptions(Units: 15, Until: new DateOnly(2023, month, 20)));

            Assert.All(Invariants.Of(year), invariant => Assert.True(invariant.Held, $"until 20/{month}: {invariant.Name}: {invariant.Detail}"));
        }
    }

    [Fact]
    public async Task Everything_that_can_happen_happens_in_some_year()
    {
        var ends = new HashSet<string>();
        var complaints = new HashSet<string>();
        var (silent, moved, postponedOrReturned) = (0, 0, 0L);
        foreach (var seed in Enumerable.Range(1, 4))
        {
            var year = await Years.RunAsync(new SimulationOptions(Seed: seed));
            ends.UnionWith(year.Of("dossier").Select(dossier => $"{dossier.Outcome}: {dossier.Output("reason")}"));
            complaints.UnionWith(year.Of("complaint").Select(complaint => complaint.Outcome!));
            silent += year.Instances.Sum(instance => instance.Audit.Silent);
            moved += year.Instances.Sum(instance => instance.Audit.ClocksMoved);
            postponedOrReturned += year.Of("submission").Count(round => !round.Output("returned").IsNull);
            Assert.True(year.Refusals.Counts[RefusalReason.NotAllowed] > 0 && year.Refusals.Counts[RefusalReason.TaskClosed] > 0);
        }

        string[] expected =
        [
            "Awarded: awarded", "Declined: declined", "Deferred: held", "Late: late", "NotReady: not-ready", "Rejected: complaint", "Rejected: incomplete",
            "Rejected: not-eligible", "Rejected: not-supplemented", "Rejected: vote", "Withdrawn: withdrawn",
        ];
        Assert.Equal(expected, ends.Order(StringComparer.Ordinal));
        Assert.Superset(new HashSet<string> { "Filed", "NotAccepted", "NothingToHold", "Unfounded", "Upheld" }, complaints);
        Assert.True(silent > 0 && moved > 0 && postponedOrReturned > 0);
    }

    [Fact]
    public async Task No_ballot_of_a_member_enters_a_journal()
    {
        var folder = Directory.CreateTempSubdirectory("thidua-");
        try
        {
            await using var database = SqliteDatabase.Open(folder.FullName);
            var year = await Years.RunAsync(new SimulationOptions(Units: 20), database.Store);
            var journals = new StringBuilder();
            foreach (var dossier in year.Dossiers)
            {
                await foreach (var entry in database.Store.ReadJournalAsync(dossier.Id))
                    journals.Append(Encoding.UTF8.GetString(entry.Bytes.Span));
            }

            var told = journals.ToString();
            Assert.Contains(year.Province.Units[0].Head, told);
            var insiders = year.Province.Units.SelectMany(unit => unit.Insiders).ToHashSet();
            var others = year.Province.Council
                .Where(member => !insiders.Contains(member) && !year.Province.RightsOf(member).Any(right => right.StartsWith("role:", StringComparison.Ordinal)))
                .ToArray();
            Assert.NotEmpty(others);
            Assert.All(others, member => Assert.DoesNotContain(member, told));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task What_breaks_one_is_told()
    {
        var year = await Years.RunAsync(new SimulationOptions(Units: 10));
        year.Refusals.Note("a wrong decision", null, [], mustBeRefused: true);
        var dossier = year.Dossiers.First(one => one.Outcome == "Awarded" && one.Path.Id == "dossier");
        InstanceRecord[] changed =
        [
            .. year.Instances.Where(one => one != dossier),
            dossier with { Outputs = [], End = (true, 2) },
        ];
        var broken = Invariants.Of(year with { MessagesLeft = 2, Instances = changed }).Where(invariant => !invariant.Held);

        Assert.Equal(
            [InvariantNames.OneEnd, InvariantNames.OutboxEmpty, InvariantNames.VotesReach, InvariantNames.RefusalsRight],
            broken.Select(invariant => invariant.Name));
    }
}
