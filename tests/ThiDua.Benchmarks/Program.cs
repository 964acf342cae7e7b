using System.Runtime.InteropServices;
using System.Text.Json;

var machine = $"{RuntimeInformation.OSDescription}, {Environment.ProcessorCount} cores, {RuntimeInformation.FrameworkDescription}";

if (args.Contains("--json"))
{
    Console.WriteLine(JsonSerializer.Serialize(new { machine, measures = Array.Empty<object>() }));
}
else
{
    Console.WriteLine(machine);
    Console.WriteLine("Nothing is measured yet.");
}
