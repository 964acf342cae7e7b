using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace ThiDua.Benchmarks;

/// <summary>A program that runs to its end: what it wrote, how long it took, and how much memory it had at most.</summary>
/// <param name="Output">Standard output.</param>
/// <param name="Time">From start to end.</param>
/// <param name="PeakBytes">The largest resident set up to the last that it wrote.</param>
internal sealed record HostProcess(string Output, TimeSpan Time, long PeakBytes)
{
    /// <summary>Runs a program.</summary>
    /// <exception cref="InvalidOperationException">It ended with another code than 0.</exception>
    public static async Task<HostProcess> RunAsync(string program, IEnumerable<string> arguments, string folder)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var (output, error) = (ReadAsync(process, process.StandardOutput), ReadAsync(process, process.StandardError));
        await process.WaitForExitAsync();
        var time = watch.Elapsed;
        var ((written, peak), (told, earlier)) = (await output, await error);
        return process.ExitCode == 0
            ? new HostProcess(written, time, Math.Max(peak, earlier))
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {written}{told}");
    }

    /// <summary>Reads what a program writes, and with each piece how much memory it had up to then.</summary>
    private static async Task<(string Text, long PeakBytes)> ReadAsync(Process process, StreamReader stream)
    {
        var (text, buffer, peak) = (new StringBuilder(), new char[64 * 1024], 0L);
        while (await stream.ReadAsync(buffer) is var read and > 0)
        {
            text.Append(buffer, 0, read);
            peak = Math.Max(peak, ResidentOf(process.Id));
        }

        return (text.ToString(), peak);
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

    /// <summary>The high-water mark of the resident set (VmHWM, kB in /proc); 0 when the program has just ended.</summary>
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
