using System.Diagnostics;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Storage.Sqlite;

namespace ThiDua.Benchmarks.Engine;

/// <summary>A step of an instance with 3,000 entries against one of an instance with 10.</summary>
internal static class LongHistoryBenchmark
{
    private const int Long = 3_000;
    private const int Short = 10;
    private const int Steps = 50;
    private const int Rounds = 40;

    public static async Task<IEnumerable<Measure>> RunAsync()
    {
        using var folder = new TemporaryFolder();
        await using var database = SqliteDatabase.Open(folder.Path);
        var load = new StepLoad(database.Store);
        await load.Runtime.PublishAsync(Definitions.Endless);
        var aged = await AgeAsync(load, "aged", Long);
        var (early, late) = (TimeSpan.Zero, TimeSpan.Zero);
        for (var round = 0; round < Rounds; round++)
        {
            var young = await AgeAsync(load, $"young-{round}", Short);
            early += await StepsAsync(load, young, Short);
            late += await StepsAsync(load, aged, Long + (round * Steps));
        }

        const int All = Steps * Rounds;
        return [Measure.Within("a step after 3,000 entries against after 10, SQLite", All / late.TotalSeconds, "steps/s", All / early.TotalSeconds, 0.1)];
    }

    private static async Task<InstanceId> AgeAsync(StepLoad load, string name, int entries)
    {
        var instance = InstanceId.Of(name);
        await load.StartAsync(Definitions.Endless, instance);
        for (var i = 0; i < entries; i++)
            await load.DecideAsync(instance, StepLoad.TaskOf(Definitions.Endless, i));
        return instance;
    }

    private static async Task<TimeSpan> StepsAsync(StepLoad load, InstanceId instance, int from)
    {
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < Steps; i++)
            await load.DecideAsync(instance, StepLoad.TaskOf(Definitions.Endless, from + i));
        return watch.Elapsed;
    }
}
