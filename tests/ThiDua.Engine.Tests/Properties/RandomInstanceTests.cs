using FsCheck;
using FsCheck.Fluent;
using ThiDua.Engine.Stimuli;

namespace ThiDua.Engine.Tests.Properties;

/// <summary>
/// Random definitions, moved by random people. The seed is printed; <c>THIDUA_SEED</c> replays it, and <c>THIDUA_COUNT</c> says how many
/// are tried.
/// </summary>
public sealed class RandomInstanceTests(ITestOutputHelper output)
{
    private const int MostSteps = 60;

    [Fact]
    public void Nothing_that_must_hold_of_an_instance_is_ever_broken() => Check("everything holds", genes =>
    {
        var bench = Started(genes, out var people);
        for (var i = 0; i < MostSteps && !bench.IsFinished; i++)
            bench.Send(people.Next(bench.State));
    });

    [Fact]
    public void Cancelling_ends_everything_at_any_moment() => Check("cancel", genes =>
    {
        var bench = Started(genes, out var people);
        for (var i = genes.Next(10); i > 0 && !bench.IsFinished; i--)
            bench.Send(people.Next(bench.State));
        if (bench.IsFinished)
            return;
        Assert.Null(bench.Send(new Cancel(people.Origin())));
        Assert.True(bench.IsFinished);
        Assert.Empty(bench.State.Bookmarks);
        Assert.Equal(RefusalReason.InstanceEnded, bench.Send(new Cancel(people.Origin()))!.Reason);
    });

    private static Bench Started(Genes genes, out RandomPeople people)
    {
        var definition = RandomDefinition.Of(genes);
        Assert.Empty(definition.Validate());
        var bench = new Bench(definition);
        people = new RandomPeople(genes);
        Assert.Null(bench.Start(people.Origin()));
        return bench;
    }

    private void Check(string what, Action<Genes> property)
    {
        var seed = ulong.TryParse(Environment.GetEnvironmentVariable("THIDUA_SEED"), out var given) ? given : (ulong)Random.Shared.NextInt64();
        var count = int.TryParse(Environment.GetEnvironmentVariable("THIDUA_COUNT"), out var many) ? many : 3000;
        output.WriteLine($"{what}: THIDUA_SEED={seed} THIDUA_COUNT={count}");
        var arbitrary = Arb.From(Gen.Choose(0, 99).ArrayOf(300), GeneRows.Simpler);
        try
        {
            FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(count).WithReplay(seed, seed | 1), Prop.ForAll(arbitrary, row => property(new Genes(row))));
        }
        catch (Exception fault)
        {
            throw new InvalidOperationException($"THIDUA_SEED={seed} THIDUA_COUNT={count}: {fault.Message}", fault);
        }
    }
}
