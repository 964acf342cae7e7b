using System.Text;
using ThiDua.Engine.Stimuli;
using ThiDua.Host.Simulation;

namespace ThiDua.Services.Tests.Simulation;

public sealed class InvariantsTests
{
    /// <summary>Ten seeds; their number is printed by the runner with the failure.</summary>
    public static TheoryData<long> Seeds => [.. Enumerable.Range(1, 10).Select(seed => (long)seed)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Hold_for_every_seed(long seed)
    {
        var year = await Years.RunAsync(new SimulationOptions(Seed: seed));

        foreach (var invariant in Invariants.Of(year))
            TestContext.Current.TestOutputHelper!.WriteLine($"seed {seed}: {invariant}");
        Assert.All(Invariants.Of(year), invariant => Assert.True(invariant.Held, $"seed {seed}: {invariant.Name}: {invariant.Detail}"));
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
            silent += year.Instances.Sum(instance => instance.Audit.Silent.Count);
            moved += year.Instances.Sum(instance => instance.Audit.ClocksMoved);
            postponedOrReturned += year.Of("round").Count(round => !round.Output("returned").IsNull);
            Assert.True(year.Refusals.Counts[RefusalReason.NotAllowed] > 0 && year.Refusals.Counts[RefusalReason.TaskClosed] > 0);
        }

        string[] expected =
        [
            "Awarded: awarded", "Declined: declined", "Deferred: held", "Late: late", "NotReady: not-ready", "Rejected: complaint", "Rejected: incomplete",
            "Rejected: not-eligible", "Rejected: not-supplemented", "Rejected: vote", "Withdrawn: withdrawn",
        ];
        Assert.Equal(expected, ends.Order(StringComparer.Ordinal));
        Assert.Equal(["NothingToHold", "Unfounded", "Upheld"], complaints.Order(StringComparer.Ordinal));
        Assert.True(silent > 0 && moved > 0 && postponedOrReturned > 0);
    }

    [Fact]
    public async Task No_ballot_of_a_member_enters_a_journal()
    {
        var year = await Years.RunAsync(new SimulationOptions(Units: 20));

        var journals = string.Concat(year.Of("dossier").SelectMany(dossier => dossier.Journal).Select(entry => Encoding.UTF8.GetString(entry.Bytes.Span)));

        Assert.Contains("user:unit-01-head", journals);
        Assert.All(year.Province.Council.Where(member => member.StartsWith("user:member-", StringComparison.Ordinal)), member => Assert.DoesNotContain(member, journals));
    }

    [Fact]
    public async Task What_breaks_one_is_told()
    {
        var year = await Years.RunAsync(new SimulationOptions(Units: 10));
        year.Refusals.Note("a wrong decision", null, [], mustBeRefused: true);
        var broken = Invariants.Of(year with { MessagesLeft = 2, Province = new Province(10, null, new Draws(99)) }).Where(invariant => !invariant.Held);

        Assert.Equal(
            [InvariantNames.OutboxEmpty, InvariantNames.VotesReach, InvariantNames.RefusalsRight],
            broken.Select(invariant => invariant.Name));
    }
}
