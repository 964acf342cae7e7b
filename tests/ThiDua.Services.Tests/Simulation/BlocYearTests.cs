using ThiDua.Engine.Storage.Memory;
using ThiDua.Host.Simulation;
using ThiDua.Host.Simulation.Documents;
using ThiDua.Workflows.Plans;

namespace ThiDua.Services.Tests.Simulation;

/// <summary>The year of a plan's blocs, initiative councils and cluster, played by their people.</summary>
public sealed class BlocYearTests
{
    private static readonly string[] Notes = ["late", "disputed", "returned", "postponed", "objected"];
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
            $"{instance.Path.Id} {instance.Correlation}: {string.Join(", ", instance.OpenTasks)} {string.Join(", ", instance.Incidents)}"));
        Assert.All(Invariants.Of(year), invariant => Assert.True(invariant.Held, $"{invariant.Name}: {invariant.Detail}"));
    }

    [Fact]
    public async Task What_can_happen_to_sheets_blocs_and_initiatives_happens_in_some_year()
    {
        var ends = new SortedSet<string>(StringComparer.Ordinal);
        var notes = new SortedSet<string>(StringComparer.Ordinal);
        for (var seed = 1; seed <= 3; seed++)
        {
            var year = await RunAsync("dien-bien-2023", 60, seed);
            foreach (var instance in year.Instances)
            {
                ends.Add($"{instance.Path.Id}: {instance.Outcome}");
                notes.UnionWith(Notes.Where(note => !instance.Output(note).IsNull).Select(note => $"{instance.Path.Id}: {note}"));
            }
        }

        Assert.Superset(
            new HashSet<string>
            {
                "unit-scoring: Scored", "unit-scoring: NotScored", "bloc-scoring: Concluded", "initiative-dossier: Recognised",
                "initiative-dossier: NotRecognised", "initiative-dossier: Rejected", "initiative-dossier: Withdrawn", "cluster: Concluded",
                "cluster: HalfReviewed", "cluster: Prepared", "cluster: Reported", "bloc-review: PartlyReviewed",
            },
            ends);
        Assert.Superset(
            new HashSet<string>
            {
                "unit-scoring: late", "unit-scoring: disputed", "bloc-scoring: returned", "bloc-scoring: postponed",
                "initiative-dossier: objected",
            },
            notes);
    }

    [Fact]
    public async Task A_bloc_is_ranked_by_its_points_and_proposes_only_whom_it_acclaimed()
    {
        var rankings = RankingDocument.Of(await RunAsync("dien-bien-2023", 60));

        Assert.Contains(rankings, ranking => ranking.Units.Any(unit => unit.Award == "CTD-TINH"));
        Assert.All(rankings, ranking =>
        {
            Assert.Equal(ranking.Units.OrderByDescending(unit => unit.Points), ranking.Units);
            Assert.All(ranking.Units.Where(unit => unit.Award is not null), unit => Assert.True(unit.Votes * 2 >= unit.Members));
            Assert.All(ranking.Excluded, unit => Assert.NotEmpty(unit.Because));
        });
    }

    [Fact]
    public async Task Who_sent_a_sheet_late_or_none_at_all_is_not_ranked()
    {
        var year = await RunAsync("dien-bien-2023", 60);
        var blamed = year.Of("bloc-scoring").SelectMany(review =>
            review.Output("unscored").AsList().Select(unit => unit.AsText())
                .Concat(review.Output("sheets").AsList()
                    .Where(sheet => sheet["late"] == "selfScore").Select(sheet => sheet["unit"].AsText()))
                .Select(unit => (Bloc: review.Correlation, Unit: unit, Ranking: review.Output("ranking")))).ToList();

        Assert.NotEmpty(blamed);
        Assert.All(blamed.Where(one => !one.Ranking.IsNull), one =>
            Assert.DoesNotContain(one.Ranking["places"].AsList(), place => place["unit"] == one.Unit));
    }

    [Fact]
    public async Task Figures_never_enter_a_journal_only_totals_and_results()
    {
        var year = await RunAsync("ha-giang-khoi-dang-2023", 20);

        Assert.All(year.Of("unit-scoring"), sheet =>
            Assert.DoesNotContain(sheet.Outputs, output => output.Value.ToString().Contains("I.1.a")));
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_journal() => Assert.Equal(
        YearRecord.JournalHash([await RunAsync("dien-bien-2023", 20, 5)]),
        YearRecord.JournalHash([await RunAsync("dien-bien-2023", 20, 5)]));

    private static Task<YearRecord> RunAsync(string plan, int units, long seed = 2023)
    {
        var whole = PlanLibrary.Default[plan];
        var part = whole with
        {
            Tasks =
            [
                .. whole.Tasks.Where(task => task.Paths.Intersect(Codes).Any())
                    .Select(task => task with { Paths = [.. task.Paths.Intersect(Codes)] }),
            ],
            Rounds = [],
        };
        return new YearSimulation(part, new SimulationOptions(Units: units, Seed: seed), new MemoryStore()).RunAsync();
    }
}
