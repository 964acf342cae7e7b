using System.Security.Cryptography;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Runtime;
using ThiDua.Workflows.Plans;

namespace ThiDua.Host.Simulation;

/// <summary>A simulated year, read back from the store.</summary>
internal sealed record YearRecord(
    Plan Plan,
    SimulationOptions Options,
    IReadOnlyList<InstanceRecord> Instances,
    Province Province,
    WorkTime Work,
    Refusals Refusals,
    int MessagesLeft)
{
    private const int MostMessages = 256;

    /// <summary>Reads every instance, in the order of the ids.</summary>
    public static async Task<YearRecord> ReadAsync(
        Plan plan,
        SimulationOptions options,
        IWorkflowStore store,
        IEnumerable<InstanceId> instances,
        Province province,
        WorkTime work,
        Refusals refusals)
    {
        var records = new List<InstanceRecord>();
        foreach (var id in instances.OrderBy(id => id.ToString(), StringComparer.Ordinal))
            records.Add(await InstanceRecord.ReadAsync(id, store, province));
        return new YearRecord(plan, options, records, province, work, refusals, (await store.ReadOutboxAsync(MostMessages)).Count);
    }

    /// <summary>The instances of a path, in the order of the ids.</summary>
    public IEnumerable<InstanceRecord> Of(string path) => Instances.Where(instance => instance.Path.Id == path);

    /// <summary>The instances of a round in the order in which they began: itself, its dossiers, its session.</summary>
    public IEnumerable<InstanceRecord> OfRound(string round) =>
        Instances.Where(instance => instance.State.Input["round"] == round).OrderBy(instance => instance.Journal[0].Header.At);

    /// <summary>The local day of an instant.</summary>
    public DateOnly DayOf(DateTimeOffset instant) => Work.DayOf(instant);

    /// <summary>SHA-256 over all journals of some years, in the order of the instances' ids.</summary>
    public static string JournalHash(IEnumerable<YearRecord> years)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var instances = years.SelectMany(year => year.Instances).OrderBy(instance => instance.State.Id.ToString(), StringComparer.Ordinal);
        foreach (var entry in instances.SelectMany(instance => instance.Journal))
            hash.AppendData(entry.Bytes.Span);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
