using System.CommandLine;
using System.Text.Json;
using ThiDua.Engine.Definitions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Interchange.Elsa;
using ThiDua.Engine.Runtime;
using ThiDua.Engine.Storage.Memory;
using ThiDua.Engine.Storage.Sqlite;
using ThiDua.Engine.Time;
using ThiDua.Engine.Values;

namespace ThiDua.Host.Verbs;

/// <summary><c>run FILE.json</c>: an Elsa 3 definition, to its end or first wait; then one event after the other.</summary>
internal static class RunVerb
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE.json") { Description = HostTexts.Of("run.file") };
        var children = new Option<string[]>("--child") { Description = HostTexts.Of("run.child") };
        var inputs = new Option<string[]>("--input") { Description = HostTexts.Of("run.input") };
        var events = new Option<string[]>("--event") { Description = HostTexts.Of("run.event") };
        var data = CommonOptions.Data();
        var json = CommonOptions.Json();
        var verb = new Command("run", HostTexts.Of("run")) { file, children, inputs, events, data, json };
        verb.SetAction(async (parsed, _) =>
        {
            var output = parsed.InvocationConfiguration.Output;
            var reader = new ElsaReader((parsed.GetValue(children) ?? []).Select(Read));
            var definition = Named(parsed.GetValue(file)!, reader.Read);
            var input = Input(parsed.GetValue(inputs) ?? []);
            await using var database = parsed.GetValue(data) is { } folder ? SqliteDatabase.Open(folder) : null;
            var store = database?.Store ?? new MemoryStore();
            var document = await RunAsync(store, definition, (parsed.GetValue(children) ?? []).Select(c => Named(c, reader.Read)), input, parsed.GetValue(events) ?? []);
            if (parsed.GetValue(json))
                JsonOutput.Write(output, document);
            else
                document.Print(output);
            return CommandLine.Success;
        });
        return verb;
    }

    private static async Task<RunDocument> RunAsync(IWorkflowStore store, WorkflowDefinition definition, IEnumerable<WorkflowDefinition> children, Value input, string[] events)
    {
        var runtime = new WorkflowRuntime(store, WorkingCalendars.Empty, TimeProvider.System);
        foreach (var published in children.Append(definition))
            await runtime.PublishAsync(published);
        var run = new ForegroundRun(runtime, store, new InstanceId(Guid.CreateVersion7()));
        var first = RunRest.Of(await run.StartAsync(definition, input), await run.StateAsync());
        var outputs = Value.Object([.. (await run.StateAsync()).Outputs]);
        var resumes = new List<RunResume>();
        foreach (var name in events)
        {
            var rest = RunRest.Of(await run.SendEventAsync(name), await run.StateAsync());
            resumes.Add(new RunResume(name, rest.Output, rest.Status, rest.SubStatus, rest.Bookmarks, rest.Incidents));
            outputs = Value.Object([.. (await run.StateAsync()).Outputs]);
        }

        return RunDocument.Of(first, outputs, await run.TraceAsync(), resumes);
    }

    private static WorkflowDefinition Named(string path, Func<string, WorkflowDefinition> read)
    {
        try
        {
            return read(Read(path));
        }
        catch (ElsaFormatException fault)
        {
            throw new UsageException($"{path}: {fault.Message}");
        }
    }

    private static string Read(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(HostTexts.Of("run.unreadable", path, fault.Message));
        }
    }

    private static Value Input(string[] given)
    {
        var members = new Dictionary<string, Value>(StringComparer.Ordinal);
        foreach (var pair in given)
        {
            var at = pair.IndexOf('=');
            if (at <= 0)
                throw new UsageException(HostTexts.Of("run.badInput", pair));
            members[pair[..at]] = ValueOf(pair[(at + 1)..]);
        }

        return Value.Object([.. members]);
    }

    private static Value ValueOf(string text)
    {
        try
        {
            return ValueJson.Parse(text);
        }
        catch (JsonException)
        {
            return text;
        }
    }
}
