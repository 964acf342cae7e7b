namespace ThiDua.Benchmarks.Engine;

/// <summary>The engine's benchmarks.</summary>
internal static class EngineGroup
{
    public static IEnumerable<Func<Task<IEnumerable<Measure>>>> Benchmarks(bool full) =>
    [
        InterpreterBenchmark.RunAsync,
        SqliteStepBenchmark.RunAsync,
        LongHistoryBenchmark.RunAsync,
        () => ManyInstancesBenchmark.RunAsync(1_000_000),
        TwoDecidersBenchmark.RunAsync,
        PostgresBenchmark.RunAsync,
        ColdStartBenchmark.RunAsync,
    ];
}
