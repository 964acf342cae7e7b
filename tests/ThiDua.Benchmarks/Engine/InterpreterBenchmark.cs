using System.Diagnostics;
using ThiDua.Engine.Definitions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Interpretation;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Time;

namespace ThiDua.Benchmarks.Engine;

/// <summary>The interpreter alone on one thread: start to finished through Step, entries produced, nothing stored.</summary>
internal static class InterpreterBenchmark
{
    private const int Runs = 300_000;
    private const int Rounds = 5;

    public static Task<IEnumerable<Measure>> RunAsync()
    {
        var definition = Definitions.TenActivities;
        var definitions = new OneDefinition(definition);
        var instance = InstanceId.Of("benchmark");
        var start = new Start(new StimulusOrigin(Guid.Empty, DateTimeOffset.UnixEpoch, "user:1", "", "benchmark"), definition);
        var (fastest, allocated) = (0.0, 0.0);
        for (var round = 0; round < Rounds; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var watch = Stopwatch.StartNew();
            for (var i = 0; i < Runs; i++)
            {
                var result = Interpreter.Step(null, instance, start, definitions, WorkingCalendars.Empty);
                if (result.Transition!.State.Status != WorkflowStatus.Finished)
                    throw new InvalidOperationException("The run did not finish.");
            }

            fastest = Math.Max(fastest, Runs / watch.Elapsed.TotalSeconds);
            allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)Runs;
        }

        return Task.FromResult<IEnumerable<Measure>>(
        [
            Measure.AtLeast("10-activity flowchart, interpreter alone, one thread", fastest, "runs/s", 300_000),
            Measure.AtMost("  allocated a run", allocated, "B", 2048),
        ]);
    }

    private sealed class OneDefinition(WorkflowDefinition definition) : IDefinitionSource
    {
        public WorkflowDefinition Get(DefinitionKey key) => definition;
    }
}
