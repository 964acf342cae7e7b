using System.Text.Encodings.Web;
using System.Text.Json;
using ThiDua.Engine.Definitions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Storage.Memory;
using ThiDua.Engine.Tests.House;
using ThiDua.Engine.Tests.Scenarios;

namespace ThiDua.Engine.Tests.Golden;

/// <summary>
/// A scenario's journals as a release wrote them: what every later version must still read. They lie in a folder for each layout of
/// the bytes. New ones are recorded by running these tests with <c>THIDUA_RECORD_GOLDEN=1</c>, which writes the files that are missing
/// and never changes one that is there.
/// </summary>
internal sealed record GoldenJournal(string Scenario, IReadOnlyList<string> Definitions, IReadOnlyList<GoldenInstance> Instances)
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "ThiDua.Engine.Tests", "Golden", "v1");

    public static bool Records => Environment.GetEnvironmentVariable("THIDUA_RECORD_GOLDEN") == "1";

    public static GoldenJournal Read(string scenario) => JsonSerializer.Deserialize<GoldenJournal>(File.ReadAllText(FileOf(scenario)))!;

    public static async Task RecordAsync(string scenario)
    {
        if (!File.Exists(FileOf(scenario)))
            await File.WriteAllTextAsync(FileOf(scenario), JsonSerializer.Serialize(await OfAsync(scenario), Layout) + "\n");
    }

    /// <summary>The scenario as it runs today.</summary>
    public static async Task<GoldenJournal> OfAsync(string scenario)
    {
        var store = (await ScenarioRun.Of(ScenarioCatalogue.Get(scenario))).World.Store;
        var keys = store.Instances.SelectMany(i => store.Journal(i).Select((_, n) => InstanceState.Fold(i, store.Journal(i).Take(n + 1), store).Definition)).Distinct();
        return new(
            scenario,
            [.. keys.Select(k => store.Get(k).Json)],
            [.. store.Instances.Select(i => new GoldenInstance(
                i.Value,
                [.. store.Journal(i).Select(e => Convert.ToHexStringLower(e.Bytes.Span))],
                StateText.Of(InstanceState.Fold(i, store.Journal(i), store))))]);
    }

    /// <summary>The definitions as they were published then.</summary>
    public async Task<IDefinitionSource> SourceAsync()
    {
        var store = new MemoryStore();
        foreach (var json in Definitions)
            await store.PublishAsync(WorkflowDefinition.FromJson(json));
        return store;
    }

    private static string FileOf(string scenario) => Path.Combine(Folder, scenario.ToLowerInvariant().Replace(": ", "-", StringComparison.Ordinal).Replace(' ', '-') + ".json");
}
