using ThiDua.Engine.Tests.Kills;

namespace ThiDua.Engine.Tests;

/// <summary>Runs the tests; or, as the child process that a kill test starts, the load that is killed.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        if (args is [KillLoad.Verb, ..])
            return await KillLoad.RunAsync(args[1..]);
        return args.Contains("--server") || args.Contains("--internal-msbuild-node")
            ? await Xunit.MicrosoftTestingPlatform.TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions)
            : await Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args);
    }
}
