using ThiDua.Engine.Instances;
using ThiDua.Engine.Runtime;
using ThiDua.Engine.Storage.Memory;
using ThiDua.Engine.Storage.Sqlite;

namespace ThiDua.Benchmarks.Engine;

/// <summary>Two people decide two parallel branches of one instance at the same moment: both are accepted and the instance finishes.</summary>
internal static class TwoDecidersBenchmark
{
    private const int Instances = 10_000;
    private const int AtOnce = 32;

    public static async Task<IEnumerable<Measure>> RunAsync()
    {
        using var folder = new TemporaryFolder();
        await using var database = SqliteDatabase.Open(folder.Path);
        return [await FinishedAsync("memory", new MemoryStore()), await FinishedAsync("SQLite", database.Store)];
    }

    /// <summary>Each decider goes through a runtime of its own, as if on two nodes, so that the store's fence is what decides.</summary>
    public static async Task<Measure> FinishedAsync(string name, IWorkflowStore store)
    {
        var (left, right) = (new StepLoad(store), new StepLoad(store));
        await left.Runtime.PublishAsync(Definitions.TwoBranches);
        var (finished, next) = (0, -1);
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Task.Run(async () =>
        {
            while (Interlocked.Increment(ref next) is var i && i < Instances)
            {
                var instance = InstanceId.Of($"two/{i}");
                await left.StartAsync(Definitions.TwoBranches, instance);
                await Task.WhenAll(left.DecideAsync(instance, 3), right.DecideAsync(instance, 4));
                if ((await left.Runtime.FindAsync(instance))!.SubStatus == WorkflowSubStatus.Finished)
                    Interlocked.Increment(ref finished);
            }
        })));
        return Measure.AtLeast($"two people decide two branches at the same moment, {name}", finished, "finished", Instances);
    }
}
