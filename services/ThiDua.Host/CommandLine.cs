using System.CommandLine;
using ThiDua.Engine.Definitions;
using ThiDua.Engine.Interchange.Elsa;
using ThiDua.Engine.Runtime;
using ThiDua.Host.Verbs;
using ThiDua.Workflows.Data;

namespace ThiDua.Host;

/// <summary>The one executable's command line. Exit code 0 is success, 1 a finding, 2 a usage error or bad input, told in one line.</summary>
internal static class CommandLine
{
    public const int Success = 0;
    public const int Finding = 1;
    public const int BadInput = 2;

    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        var root = ServeVerb.CreateRoot();
        root.Subcommands.Add(ServeVerb.Create());
        root.Subcommands.Add(RunVerb.Create());
        root.Subcommands.Add(PlansVerb.Create());
        root.Subcommands.Add(PathsVerb.Create());
        root.Subcommands.Add(SimulateVerb.Create());
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            await error.WriteLineAsync($"thidua: {parsed.Errors[0].Message}");
            return BadInput;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception fault) when (fault is UsageException or ElsaFormatException or InvalidDefinitionException or UnknownNameException or DataFileException or StoreException)
        {
            await error.WriteLineAsync($"thidua: {fault.Message}");
            return BadInput;
        }
    }
}
