namespace ThiDua.Benchmarks.Domain;

/// <summary>The benchmarks of what is known of awards.</summary>
internal static class DomainGroup
{
    public static IEnumerable<Func<Task<IEnumerable<Measure>>>> Benchmarks(bool full) => [RulesBenchmark.RunAsync, YearBenchmark.RunAsync];
}
