using System.Diagnostics;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Storage.Sqlite;

namespace ThiDua.Benchmarks.Engine;

/// <summary>A resume among a great many suspended instances against one among 1,000.</summary>
internal static class ManyInstancesBenchmark
{
    private const int Few = 1_000;
    private const int Resumes = 900;
    private const int Rounds = 3;

    public static async Task<IEnumerable<Measure>> RunAsync(int many)
    {
        using var smallFolder = new TemporaryFolder();
        using var largeFolder = new TemporaryFolder();
        await using var small = SqliteDatabase.Open(smallFolder.Path);
        await using var large = SqliteDatabase.Open(largeFolder.Path);
        var (fewLoad, manyLoad) = (new StepLoad(small.Store), new StepLoad(large.Store));
        await fewLoad.RunAsync(Definitions.FiveSteps, "i", Few, 0, 64);
        await manyLoad.RunAsync(Definitions.FiveSteps, "i", many, 0, 256);
        var (fewRate, manyRate) = (0.0, 0.0);
        for (var round = 0; round < Rounds; round++)
        {
            fewRate = Math.Max(fewRate, await RateAsync(fewLoad, Few, round));
            manyRate = Math.Max(manyRate, await RateAsync(manyLoad, many, round));
        }

        return [Measure.Within($"a resume among {many:N0} suspended instances against {Few:N0}, SQLite", manyRate, "resumes/s", fewRate, 0.2)];
    }

    private static async Task<double> RateAsync(StepLoad load, int instances, int round)
    {
        var random = new Random(17);
        var chosen = Enumerable.Range(0, instances).OrderBy(_ => random.Next()).Take(Resumes).ToArray();
        var watch = Stopwatch.StartNew();
        foreach (var i in chosen)
            await load.DecideAsync(InstanceId.Of($"i/{i}"), StepLoad.TaskOf(Definitions.FiveSteps, round));
        return Resumes / watch.Elapsed.TotalSeconds;
    }
}
