namespace ThiDua.Benchmarks.Engine;

/// <summary>From the start of the process to the first finished workflow on a new SQLite file: <c>run</c> of a definition of five activities.</summary>
internal static class ColdStartBenchmark
{
    private const int Rounds = 5;

    private const string FiveActivities = """
        { "definitionId": "cold-start", "version": 1, "root": { "id": "steps", "type": "Elsa.Sequence", "activities": [
            { "id": "one", "type": "Elsa.WriteLine", "text": { "typeName": "String", "expression": { "type": "Literal", "value": "1" } } },
            { "id": "two", "type": "Elsa.WriteLine", "text": { "typeName": "String", "expression": { "type": "Literal", "value": "2" } } },
            { "id": "three", "type": "Elsa.WriteLine", "text": { "typeName": "String", "expression": { "type": "Literal", "value": "3" } } },
            { "id": "four", "type": "Elsa.WriteLine", "text": { "typeName": "String", "expression": { "type": "Literal", "value": "4" } } } ] } }
        """;

    public static async Task<IEnumerable<Measure>> RunAsync()
    {
        using var folder = new TemporaryFolder();
        var published = Path.Combine(folder.Path, "published");
        var built = Path.Combine(folder.Path, "built");
        await HostProcess.PublishAsync(published, readyToRun: true);
        await HostProcess.PublishAsync(built, readyToRun: false);
        var file = Path.Combine(folder.Path, "five.json");
        await File.WriteAllTextAsync(file, FiveActivities);
        var (ready, jit) = (double.MaxValue, double.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            ready = Math.Min(ready, await StartAsync(published, file, Path.Combine(folder.Path, $"r{round}")));
            jit = Math.Min(jit, await StartAsync(built, file, Path.Combine(folder.Path, $"b{round}")));
        }

        return
        [
            Measure.AtMost("process start to first finished workflow on a new SQLite file, ReadyToRun", ready, "s", 1.0),
            new Measure("  the built tree beside it", jit, "s", null, null, "-", true),
        ];
    }

    private static async Task<double> StartAsync(string folder, string definition, string data) =>
        (await HostProcess.RunAsync("dotnet", [Path.Combine(folder, "ThiDua.Host.dll"), "run", definition, "--data", data], folder)).Time.TotalSeconds;
}
