using System.Text.Json;
using ThiDua.Engine.Definitions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Interchange.Elsa;
using ThiDua.Engine.Runtime;
using ThiDua.Engine.Tests.Scenarios;
using ThiDua.Engine.Time;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Tests.Elsa;

/// <summary>One of Elsa's definitions, run here: read, published, started, and sent its events.</summary>
internal sealed class ElsaRun
{
    private readonly ElsaCase _case;
    private readonly ForegroundRun _run;
    private readonly WorkflowRuntime _runtime;

    public ElsaRun(ElsaCase definition)
    {
        _case = definition;
        _runtime = new WorkflowRuntime(Store, WorkingCalendars.Empty, new ManualClock());
        _run = new ForegroundRun(_runtime, Store, InstanceId.Of(definition.Name));
    }

    public WatchedStore Store { get; } = new();

    /// <summary>The definition and its children, as the reader gives them.</summary>
    public static IReadOnlyList<WorkflowDefinition> ReadAll(ElsaCase definition)
    {
        var reader = new ElsaReader(definition.Children);
        return [reader.Read(definition.Json), .. definition.Children.Select(reader.Read)];
    }

    /// <summary>What happened, in the words of expected.json.</summary>
    public async Task<string> RunAsync()
    {
        var definitions = ReadAll(_case);
        foreach (var definition in definitions)
            await _runtime.PublishAsync(definition);
        var input = _case.Expected.TryGetProperty("input", out var given) ? ValueJson.From(given) : default;
        var correlationId = _case.Expected.TryGetProperty("correlationId", out var id) ? id.GetString() : null;
        var name = _case.Expected.TryGetProperty("instanceName", out var instance) && input["Who"] != "Cy" ? instance.GetString() : null;
        var lines = await _run.StartAsync(Store.Get(definitions[0].Key), input, correlationId, name);
        var told = new List<string> { Tell(lines, await _run.StateAsync()) };
        foreach (var resume in Resumes)
        {
            lines = await _run.SendEventAsync(resume.GetProperty("event").GetString()!);
            told.Add(Tell(lines, await _run.StateAsync()));
        }

        if (_case.Expected.TryGetProperty("workflowOutput", out _))
            told.Add(ValueJson.Write(Value.Object([.. (await _run.StateAsync()).Outputs])));
        return string.Join("\n", told);
    }

    /// <summary>What Elsa did, in the same words.</summary>
    public string Expected()
    {
        var told = new List<string> { Tell(_case.Expected) };
        told.AddRange(Resumes.Select(Tell));
        if (_case.Expected.TryGetProperty("workflowOutput", out var output))
            told.Add(ValueJson.Write(ValueJson.From(output)));
        return string.Join("\n", told);
    }

    private IEnumerable<JsonElement> Resumes => _case.Expected.TryGetProperty("resumes", out var resumes) ? resumes.EnumerateArray() : [];

    private string Tell(IReadOnlyList<string> lines, InstanceState state) =>
        Tell(lines, $"{state.Status}", $"{state.SubStatus}", state.Incidents.Count(), state.Bookmarks.Count());

    private string Tell(JsonElement rest) => Tell(
        [.. rest.GetProperty("output").EnumerateArray().Select(l => l.GetString()!)],
        rest.GetProperty("status").GetString()!,
        rest.GetProperty("subStatus").GetString()!,
        rest.GetProperty("incidents").GetInt32(),
        rest.GetProperty("bookmarks").GetInt32());

    private string Tell(IReadOnlyList<string> lines, string status, string subStatus, int incidents, int bookmarks) =>
        $"[{string.Join("|", _case.IsUnordered ? lines.Order(StringComparer.Ordinal) : lines)}] {status}/{subStatus}, {incidents} incidents, {bookmarks} bookmarks";
}
