using System.Diagnostics;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Storage.Sqlite;

namespace ThiDua.Benchmarks.Engine;

/// <summary>A resume among a great many suspended instances against one among 1,000.</summary>
internal static class ManyInstancesBenchmark
{
    private const int Few = 1_000;
    private const int Resumes = 900;
    private const int Slice = 50;
    private const int Rounds = 5;

    public static async Task<IEnumerable<Measure>> RunAsync(int many)
    {
        using var smallFolder = new TemporaryFolder();
        using var largeFolder = new TemporaryFolder();
        await using var small = SqliteDatabase.Open(smallFolder.Path);
        await using var large = SqliteDatabase.Open(largeFolder.Path);
        var (fewLoad, manyLoad) = (new StepLoad(small.Store), new StepLoad(large.Store));
        await fewLoad.RunAsync(Definitions.FiveSteps, "i", Few, 0, 64);
        await manyLoad.RunAsync(Definitions.FiveSteps, "i", many, 0, 256);
        var (amongFew, amongMany) = (Choose(Few), Choose(many));
        var (fewTime, manyTime) = (TimeSpan.Zero, TimeSpan.Zero);
        for (var round = 0; round < Rounds; round++)
        {
            // In slices by turns, so that whatever else the machine does meets both.
            for (var slice = 0; slice < Resumes; slice += Slice)
            {
                fewTime += await ResumeAsync(fewLoad, amongFew.AsMemory(slice, Slice), round);
                manyTime += await ResumeAsync(manyLoad, amongMany.AsMemory(slice, Slice), round);
            }
        }

        const double All = Resumes * Rounds;
        return [Measure.Within($"a resume among {many:N0} suspended instances against {Few:N0}, SQLite", All / manyTime.TotalSeconds, "resumes/s", All / fewTime.TotalSeconds, 0.2)];
    }

    private static int[] Choose(int instances)
    {
        var random = new Random(17);
        return [.. Enumerable.Range(0, instances).OrderBy(_ => random.Next()).Take(Resumes)];
    }

    private static async Task<TimeSpan> ResumeAsync(StepLoad load, ReadOnlyMemory<int> instances, int round)
    {
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < instances.Length; i++)
            await load.DecideAsync(InstanceId.Of($"i/{instances.Span[i]}"), StepLoad.TaskOf(Definitions.FiveSteps, round));
        return watch.Elapsed;
    }
}
