using System.Diagnostics;
using ThiDua.Engine.Effects;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Runtime;
using ThiDua.Engine.Storage.Sqlite;

namespace ThiDua.Benchmarks.Engine;

/// <summary>Five human steps on SQLite with synchronous=FULL: one at a time, 64 at once, allocations and bytes.</summary>
internal static class SqliteStepBenchmark
{
    private const int Rounds = 3;
    private const int Instances = 4_000;
    private const int Decisions = 5;
    private const int AtOnce = 64;

    public static async Task<IEnumerable<Measure>> RunAsync()
    {
        var (one, many) = (await RecordAsync(1), await RecordAsync(AtOnce));
        var (alone, together, allocated, bytes) = (0.0, 0.0, 0.0, 0.0);
        var (rawAlone, rawTogether) = (0.0, 0.0);
        for (var round = 0; round < Rounds; round++)
        {
            rawAlone = Math.Max(rawAlone, await SqliteRaw.RateAsync(one, 1));
            var (rate, each) = await RateAsync(1);
            (alone, allocated) = (Math.Max(alone, rate), each);
            rawTogether = Math.Max(rawTogether, await SqliteRaw.RateAsync(many, AtOnce));
            together = Math.Max(together, (await RateAsync(AtOnce)).Rate);
        }

        bytes = await BytesAsync();
        return
        [
            Measure.ShareOfRaw("5 human steps on SQLite (FULL), one at a time", alone, "transitions/s", rawAlone, 0.6),
            Measure.ShareOfRaw("5 human steps on SQLite (FULL), 64 at once", together, "transitions/s", rawTogether, 0.6),
            Measure.AtMost("  allocated a finished 5-step instance on SQLite", allocated / 1024, "KB", 60),
            Measure.AtMost("  database a finished 5-step instance, outbox delivered", bytes / 1024, "KB", 4),
        ];
    }

    private static async Task<List<TransitionUnit>> RecordAsync(int atOnce)
    {
        var store = new RecordingStore();
        await new StepLoad(store).RunAsync(Definitions.FiveSteps, "raw", Instances, Decisions, atOnce);
        return store.Units;
    }

    private static async Task<(double Rate, double AllocatedAnInstance)> RateAsync(int atOnce)
    {
        using var folder = new TemporaryFolder();
        await using var database = SqliteDatabase.Open(folder.Path);
        var load = new StepLoad(database.Store);
        await load.RunAsync(Definitions.FiveSteps, "warm", 500, Decisions, atOnce);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var watch = Stopwatch.StartNew();
        var transitions = await load.RunAsync(Definitions.FiveSteps, "run", Instances, Decisions, atOnce);
        var rate = transitions / watch.Elapsed.TotalSeconds;
        return (rate, (GC.GetTotalAllocatedBytes(precise: true) - before) / (double)Instances);
    }

    private static async Task<double> BytesAsync()
    {
        using var folder = new TemporaryFolder();
        await using (var database = SqliteDatabase.Open(folder.Path))
        {
            var load = new StepLoad(database.Store);
            for (var batch = 0; batch < 20; batch++)
            {
                await load.RunAsync(Definitions.FiveSteps, $"batch-{batch}", Instances / 20, Decisions, AtOnce);
                await load.Runtime.DeliverOutboxAsync(Nobody.Instance);
            }
        }

        return new FileInfo(Path.Combine(folder.Path, "thidua.db")).Length / (double)Instances;
    }

    private sealed class Nobody : IEffectHandler
    {
        public static readonly Nobody Instance = new();

        public ValueTask HandleAsync(InstanceId instance, long sequence, int place, Effect effect, CancellationToken cancellation) => ValueTask.CompletedTask;
    }
}
