using System.Text.Json;

namespace ThiDua.Benchmarks.Domain;

/// <summary>What a simulated year cost and was made of.</summary>
internal sealed record Year(int Dossiers, double Seconds, double Megabytes, long Entries, IReadOnlyList<Measure> Mix)
{
    public static Year Of(int dossiers, HostProcess run, JsonElement document)
    {
        var plans = document.GetProperty("plans").EnumerateArray().ToArray();
        var opened = plans.Sum(plan => plan.GetProperty("dossiers").GetProperty("opened").GetInt32());
        var paths = plans.SelectMany(plan => plan.GetProperty("paths").EnumerateArray())
            .GroupBy(path => (Code: path.GetProperty("code").GetString()!, Path: path.GetProperty("path").GetString()!), path => path.GetProperty("instances").GetInt32())
            .OrderBy(path => path.Key.Code, StringComparer.Ordinal);
        var votes = plans.SelectMany(plan => plan.GetProperty("rounds").EnumerateArray()).SelectMany(round => round.GetProperty("votes").EnumerateArray());
        return new Year(
            opened,
            run.Time.TotalSeconds,
            run.PeakBytes / 1024.0 / 1024.0,
            plans.Sum(plan => plan.GetProperty("entries").GetInt64()),
            [
                .. paths.Select(path => Count($"  {path.Key.Code} {path.Key.Path}", path.Sum(), "instances")),
                Count("  ballots: proposals voted on", votes.Count(), "votes"),
                Count("  ballots: cast or counted as not returned", votes.Sum(vote => vote.GetProperty("members").GetInt64()), "ballots"),
            ]);
    }

    private static Measure Count(string name, long count, string unit) => new(name, count, unit, null, null, "-", true);
}
