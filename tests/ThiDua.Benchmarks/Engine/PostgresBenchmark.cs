using System.Diagnostics;
using ThiDua.Engine.Runtime;
using ThiDua.Engine.Storage.Postgresql;
using ThiDua.Engine.Tests.Storage;

namespace ThiDua.Benchmarks.Engine;

/// <summary>Five human steps on PostgreSQL, 16 at once, and two deciders; a private cluster, started and stopped here.</summary>
internal static class PostgresBenchmark
{
    private const int Rounds = 3;
    private const int Instances = 3_000;
    private const int Decisions = 5;
    private const int AtOnce = 16;

    public static async Task<IEnumerable<Measure>> RunAsync()
    {
        if (PostgresCluster.Binaries is null)
        {
            Console.Error.WriteLine(PostgresCluster.Missing);
            return [];
        }

        await using var cluster = await PostgresCluster.StartAsync();
        var units = await RecordAsync();
        var (rate, raw) = (0.0, 0.0);
        for (var round = 0; round < Rounds; round++)
        {
            raw = Math.Max(raw, await PostgresRaw.RateAsync(units, await cluster.NewDatabaseAsync(), AtOnce));
            rate = Math.Max(rate, await RateAsync(await cluster.NewDatabaseAsync()));
        }

        await using var deciders = await PostgresDatabase.OpenAsync(await cluster.NewDatabaseAsync());
        return
        [
            Measure.ShareOfRaw("5 human steps on PostgreSQL, 16 at once", rate, "transitions/s", raw, 0.6),
            await TwoDecidersBenchmark.FinishedAsync("PostgreSQL", deciders.Store),
        ];
    }

    private static async Task<List<TransitionUnit>> RecordAsync()
    {
        var store = new RecordingStore();
        await new StepLoad(store).RunAsync(Definitions.FiveSteps, "raw", Instances, Decisions, AtOnce);
        return store.Units;
    }

    private static async Task<double> RateAsync(string connectionString)
    {
        await using var database = await PostgresDatabase.OpenAsync(connectionString);
        var load = new StepLoad(database.Store);
        await load.RunAsync(Definitions.FiveSteps, "warm", 300, Decisions, AtOnce);
        var watch = Stopwatch.StartNew();
        var transitions = await load.RunAsync(Definitions.FiveSteps, "run", Instances, Decisions, AtOnce);
        return transitions / watch.Elapsed.TotalSeconds;
    }
}
