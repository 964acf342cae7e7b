using System.Text.Json;
using ThiDua.Host;

namespace ThiDua.Services.Tests;

public sealed class CommandLineTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("thidua-").FullName;
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    private const string WaitsForGo = """
        { "definitionId": "waits", "version": 1, "inputs": [ { "name": "Who", "type": "String" } ], "root": { "id": "steps", "type": "Elsa.Sequence", "activities": [
            { "id": "hello", "type": "Elsa.WriteLine", "text": { "typeName": "String", "expression": { "type": "Input", "value": { "name": "Who" } } } },
            { "id": "wait", "type": "Elsa.Event", "eventName": { "typeName": "String", "expression": { "type": "Literal", "value": "Go" } } },
            { "id": "bye", "type": "Elsa.WriteLine", "text": { "typeName": "String", "expression": { "type": "Literal", "value": "bye" } } } ] } }
        """;

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        _output.Dispose();
        _error.Dispose();
    }

    [Fact]
    public async Task Run_goes_to_the_first_wait_and_on_with_each_event()
    {
        var exit = await RunAsync("run", File("waits.json", WaitsForGo), "--input", "Who=Ada", "--event", "Go", "--json");

        Assert.Equal(CommandLine.Success, exit);
        using var document = JsonDocument.Parse(_output.ToString());
        var root = document.RootElement;
        Assert.Equal(("Running", "Suspended"), (root.GetProperty("status").GetString(), root.GetProperty("subStatus").GetString()));
        Assert.Equal(["Ada"], root.GetProperty("output").EnumerateArray().Select(l => l.GetString()));
        Assert.Equal("Go", root.GetProperty("bookmarks")[0].GetProperty("name").GetString());
        var resume = root.GetProperty("resumes")[0];
        Assert.Equal(("Go", "Finished"), (resume.GetProperty("event").GetString(), resume.GetProperty("status").GetString()));
        Assert.Equal(["bye"], resume.GetProperty("output").EnumerateArray().Select(l => l.GetString()));
        Assert.Equal(["steps", "hello", "wait", "bye"], root.GetProperty("trace").EnumerateArray().Select(a => a.GetProperty("activityId").GetString()));
    }

    [Fact]
    public async Task Run_keeps_the_instance_in_the_folder_that_is_named()
    {
        var data = Path.Combine(_folder, "data");

        Assert.Equal(CommandLine.Success, await RunAsync("run", File("waits.json", WaitsForGo), "--data", data));
        Assert.True(System.IO.File.Exists(Path.Combine(data, "thidua.db")));
        Assert.Contains("đang chờ", _output.ToString());
    }

    [Fact]
    public async Task Plans_lists_each_plan_and_its_tasks()
    {
        Assert.Equal(CommandLine.Success, await RunAsync("plans", "--json"));

        using var document = JsonDocument.Parse(_output.ToString());
        Assert.Equal(153, document.RootElement.EnumerateArray().Sum(p => p.GetProperty("tasks").GetArrayLength()));
        var plan = document.RootElement.EnumerateArray().Single(p => p.GetProperty("plan").GetString() == "nam-dinh-2023");
        Assert.Contains("ND-14", plan.GetProperty("tasks").EnumerateArray().Select(t => t.GetProperty("id").GetString()));
    }

    [Theory]
    [InlineData("{", "waits.json: Not JSON")]
    [InlineData("[]", "expected an activity")]
    [InlineData("{ \"definitionId\": \"x\" }", "no root")]
    [InlineData("{ \"definitionId\": \"x\", \"root\": { \"id\": \"a\", \"type\": \"Elsa.Nothing\" } }", "Unknown activity type 'Elsa.Nothing'")]
    [InlineData("{ \"definitionId\": \"x\", \"root\": { \"id\": \"a\", \"type\": \"Elsa.WriteLine\", \"text\": { \"expression\": { \"type\": \"Python\", \"value\": \"1\" } } } }", "text of 'a'")]
    public async Task A_malformed_definition_gets_one_line_that_names_it(string json, string expected)
    {
        var exit = await RunAsync("run", File("waits.json", json), "--json");

        Assert.Equal(CommandLine.BadInput, exit);
        Assert.Contains(expected.Replace("expected an activity", "Expected a definition"), _error.ToString());
        Assert.Single(_error.ToString().Trim().Split('\n'));
        Assert.Empty(_output.ToString());
    }

    [Theory]
    [InlineData("run", "/nowhere/missing.json")]
    [InlineData("run", "x.json", "--input", "nothing")]
    [InlineData("run")]
    [InlineData("dance")]
    [InlineData("plans", "--wrong")]
    public async Task A_bad_argument_gets_one_line_and_exit_code_2(params string[] arguments)
    {
        Assert.Equal(CommandLine.BadInput, await RunAsync(arguments));
        Assert.Single(_error.ToString().Trim().Split('\n'));
        Assert.Empty(_output.ToString());
    }

    private Task<int> RunAsync(params string[] arguments) => CommandLine.RunAsync(arguments, _output, _error);

    private string File(string name, string content)
    {
        var path = Path.Combine(_folder, name);
        System.IO.File.WriteAllText(path, content);
        return path;
    }
}
