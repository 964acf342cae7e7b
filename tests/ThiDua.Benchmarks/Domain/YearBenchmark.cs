using System.Text.Json;
using ThiDua.Benchmarks.Engine;
using ThiDua.Engine.Storage.Memory;

namespace ThiDua.Benchmarks.Domain;

/// <summary>
/// The year of all five plans by the host's own <c>simulate</c>, with 1,000, 10,000 and 100,000 dossiers: its time, its memory, whether
/// time grows with the dossiers and no faster, and the mix of paths and ballots. Beside it the transitions of the engine alone, over the same store.
/// </summary>
internal static class YearBenchmark
{
    private const double MostSeconds = 120;
    private const double MostMegabytes = 1_536;
    private const int RawInstances = 50_000;

    public static async Task<IEnumerable<Measure>> RunAsync()
    {
        using var folder = new TemporaryFolder();
        var host = Path.Combine(folder.Path, "host");
        await HostProcess.PublishAsync(host, readyToRun: false);
        var (few, some, many) = (await YearOf(host, 1_000), await YearOf(host, 10_000), await YearOf(host, 100_000));
        var raw = await RawAsync();
        return
        [
            Time(few), Time(some),
            Measure.AtMost(Name(many, "five plans' year"), many.Seconds, "s", MostSeconds),
            Measure.AtMost(Name(many, "memory at most"), many.Megabytes, "MB", MostMegabytes),
            Measure.Within("a dossier more, from 10,000 to 100,000 against from 1,000 to 10,000", Marginal(some, many), "dossiers/s", Marginal(few, some), 0.2),
            new Measure(Name(many, "transitions, people and audit included"), many.Entries / many.Seconds, "transitions/s", raw, many.Entries / many.Seconds / raw, "-", true),
            .. many.Mix,
        ];
    }

    private static Measure Time(Year year) => new(Name(year, "five plans' year"), year.Seconds, "s", null, null, "-", true);

    private static string Name(Year year, string what) => $"{what}, {year.Dossiers:N0} dossiers";

    private static double Marginal(Year from, Year to) => (to.Dossiers - from.Dossiers) / (to.Seconds - from.Seconds);

    private static async Task<Year> YearOf(string host, int dossiers)
    {
        var run = await HostProcess.RunAsync("dotnet", [Path.Combine(host, "ThiDua.Host.dll"), "simulate", "--plan", "all", "--dossiers", $"{dossiers}", "--json"], host);
        using var document = JsonDocument.Parse(run.Output);
        return Year.Of(dossiers, run, document.RootElement);
    }

    /// <summary>The engine alone: five decisions an instance over the memory store, one at a time.</summary>
    private static async Task<double> RawAsync()
    {
        var load = new StepLoad(new MemoryStore());
        await load.RunAsync(Definitions.FiveSteps, "warm", RawInstances / 10, 5, 1);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var transitions = await load.RunAsync(Definitions.FiveSteps, "raw", RawInstances, 5, 1);
        return transitions / watch.Elapsed.TotalSeconds;
    }
}
