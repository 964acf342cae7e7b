using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using ThiDua.Benchmarks.Domain;
using ThiDua.Benchmarks.Engine;

namespace ThiDua.Benchmarks;

/// <summary>Runs groups of benchmarks and prints a table, or one JSON document with <c>--json</c>. Exit code 1 says that a target was missed.</summary>
internal static class BenchmarkRun
{
    private static readonly Dictionary<string, Func<bool, IEnumerable<Func<Task<IEnumerable<Measure>>>>>> Groups = new(StringComparer.Ordinal)
    {
        ["engine"] = EngineGroup.Benchmarks,
        ["domain"] = DomainGroup.Benchmarks,
    };

    public static async Task<int> RunAsync(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var only = Array.IndexOf(args, "--only") is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : null;
        if (only is not null && !Groups.ContainsKey(only))
        {
            Console.Error.WriteLine($"Unknown group '{only}'; known are {string.Join(", ", Groups.Keys)}.");
            return 2;
        }

        var full = args.Contains("--full");
        var measures = new List<Measure>();
        foreach (var benchmark in Groups.Where(g => only is null || g.Key == only).SelectMany(g => g.Value(full)))
        {
            foreach (var measure in await benchmark())
            {
                Console.Error.WriteLine($"{measure.Name}: {measure.Value:N2} {measure.Unit}");
                measures.Add(measure);
            }
        }

        var machine = $"{RuntimeInformation.OSDescription}, {Environment.ProcessorCount} cores, {RuntimeInformation.FrameworkDescription}";
        if (args.Contains("--json"))
            Console.WriteLine(JsonSerializer.Serialize(new { machine, measures }, new JsonSerializerOptions(JsonSerializerDefaults.Web) { WriteIndented = true }));
        else
            Print(machine, measures);
        return measures.TrueForAll(m => m.Met) ? 0 : 1;
    }

    private static void Print(string machine, List<Measure> measures)
    {
        Console.WriteLine(machine);
        Console.WriteLine();
        Console.WriteLine($"| {"measure",-72} | {"value",14} | {"unit",-14} | {"raw",12} | {"ratio",6} | {"target",-26} | met |");
        Console.WriteLine($"|{new string('-', 74)}|{new string('-', 16)}|{new string('-', 16)}|{new string('-', 14)}|{new string('-', 8)}|{new string('-', 28)}|-----|");
        foreach (var m in measures)
            Console.WriteLine($"| {m.Name,-72} | {m.Value,14:N2} | {m.Unit,-14} | {(m.Raw is { } raw ? raw.ToString("N2") : ""),12} | {(m.Ratio is { } ratio ? ratio.ToString("N2") : ""),6} | {m.Target,-26} | {(m.Met ? "yes" : "NO"),-3} |");
    }
}
