using System.Security.Cryptography;
using ThiDua.Engine.Runtime;
using ThiDua.Host.Simulation.Councils;
using ThiDua.Workflows.Plans;

namespace ThiDua.Host.Simulation;

/// <summary>A simulated year, as its journals tell it.</summary>
internal sealed record YearRecord(
    Plan Plan,
    SimulationOptions Options,
    IReadOnlyList<InstanceRecord> Instances,
    Province Province,
    WorkTime Work,
    Refusals Refusals,
    CouncilBook Councils,
    int MessagesLeft)
{
    private const int MostMessages = 256;

    private readonly ILookup<string, InstanceRecord> _byPath = Instances.ToLookup(instance => instance.Path.Id, StringComparer.Ordinal);
    private readonly ILookup<string?, InstanceRecord> _byRound = Instances.ToLookup(instance => instance.Round, StringComparer.Ordinal);

    public static async Task<YearRecord> ReadAsync(Stage stage, IWorkflowStore store, IReadOnlyList<InstanceRecord> instances) => new(
        stage.Plan,
        stage.Options,
        instances,
        stage.Province,
        stage.Work,
        stage.Refusals,
        stage.Councils,
        (await store.ReadOutboxAsync(MostMessages)).Count);

    /// <summary>The instances of a path, in the order of the ids.</summary>
    public IEnumerable<InstanceRecord> Of(string path) => _byPath[path];

    /// <summary>The instances of a round in the order in which they began: itself, its dossiers, its session.</summary>
    public IEnumerable<InstanceRecord> OfRound(PlanRound round) => OfRound(Plan.KeyOf(round));

    /// <summary>The same, by the key that the instances carry.</summary>
    public IEnumerable<InstanceRecord> OfRound(string round) =>
        _byRound[round].OrderBy(instance => instance.Began).ThenBy(instance => instance.Id.ToString(), StringComparer.Ordinal);

    /// <summary>Every dossier.</summary>
    public IEnumerable<InstanceRecord> Dossiers => Instances.Where(instance => instance.IsDossier);

    /// <summary>The local day of an instant.</summary>
    public DateOnly DayOf(DateTimeOffset instant) => Work.DayOf(instant);

    /// <summary>SHA-256 over the SHA-256 of each journal of some years, in the order of the instances' ids.</summary>
    public static string JournalHash(IEnumerable<YearRecord> years)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var instance in years.SelectMany(year => year.Instances).OrderBy(instance => instance.Id.ToString(), StringComparer.Ordinal))
            hash.AppendData(instance.Digest.Span);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
