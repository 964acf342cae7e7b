using System.Diagnostics;
using System.Globalization;

namespace ThiDua.Benchmarks;

/// <summary>A program that runs to its end: what it wrote, how long it took, and how much memory it had at most.</summary>
/// <param name="Output">Standard output.</param>
/// <param name="Time">From start to end.</param>
/// <param name="PeakBytes">The largest resident set that was seen.</param>
internal sealed record HostProcess(string Output, TimeSpan Time, long PeakBytes)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    /// <summary>Runs a program.</summary>
    /// <exception cref="InvalidOperationException">It ended with another code than 0.</exception>
    public static async Task<HostProcess> RunAsync(string program, IEnumerable<string> arguments, string folder)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var (ended, peak) = (process.WaitForExitAsync(), 0L);
        while (await Task.WhenAny(ended, Task.Delay(Look)) != ended)
            peak = Math.Max(peak, ResidentOf(process.Id));
        var time = watch.Elapsed;
        return process.ExitCode == 0
            ? new HostProcess(await output, time, peak)
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {await output}{await error}");
    }

    /// <summary>Publishes the host into a folder, compiled ahead where that is asked for.</summary>
    public static Task<HostProcess> PublishAsync(string folder, bool readyToRun) => RunAsync(
        "dotnet",
        [
            "publish", Path.Combine(RepositoryRoot(), "services", "ThiDua.Host"), "-c", "Release", "--use-current-runtime", "--self-contained", "false",
            "-o", folder, .. readyToRun ? (string[])["-p:PublishReadyToRun=true"] : [],
        ],
        Path.GetDirectoryName(folder)!);

    private static string RepositoryRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ThiDua.Workflow.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("ThiDua.Workflow.sln is in no folder above this program: the host is measured in the repository.");
    }

    /// <summary>The high-water mark of the resident set (VmHWM, kB in /proc); the working set where there is no such file.</summary>
    private static long ResidentOf(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) * 1024;
        }
        catch (IOException)
        {
            // The program has just ended.
            return 0;
        }
    }
}
