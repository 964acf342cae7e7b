using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace ThiDua.Engine.Tests.Storage;

/// <summary>
/// A private PostgreSQL cluster for a test run, in a temporary folder and on a free port. A shell beside it watches for the end of
/// the test process, so that the server is stopped also when that process is killed.
/// </summary>
public sealed class PostgresCluster : IAsyncDisposable
{
    /// <summary>Why tests are skipped without it.</summary>
    public const string Missing = "PostgreSQL is not installed: on Debian, apt-get install postgresql (13 or newer).";

    private readonly string _folder;
    private readonly Process _server;

    private PostgresCluster(string folder, Process server, int port) => (_folder, _server, Port) = (folder, server, port);

    public int Port { get; }

    public static string? Binaries { get; } = FindBinaries();

    public static async Task<PostgresCluster> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("thidua-pg-").FullName;
        var data = Path.Combine(folder, "data");
        var port = FreePort();
        if (Environment.IsPrivilegedProcess)
            Run("chown", "postgres", folder);
        await RunAsPostgres(folder, $"'{Binaries}/initdb' -D '{data}' -U thidua -A trust -E UTF8 --locale=C -N");
        // The server ends with the test process: the shell's input is a pipe from it, which the system closes however it dies.
        var server = Start(AsPostgres($"""
            '{Binaries}/pg_ctl' -D '{data}' -l '{folder}/log' -w start >/dev/null </dev/null \
                -o '-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=100' && echo ready
            cat >/dev/null
            '{Binaries}/pg_ctl' -D '{data}' -m immediate stop >/dev/null
            rm -rf '{data}'
            """), folder);
        if (await server.StandardOutput.ReadLineAsync() != "ready")
            throw new InvalidOperationException($"PostgreSQL did not start: {File.ReadAllText(Path.Combine(folder, "log"))}");
        return new PostgresCluster(folder, server, port);
    }

    /// <summary>The connection string of a new, empty database.</summary>
    public async Task<string> NewDatabaseAsync()
    {
        var name = $"test_{Guid.NewGuid():N}";
        await using var source = NpgsqlDataSource.Create(ConnectionString("postgres"));
        await using var command = source.CreateCommand($"CREATE DATABASE {name}");
        await command.ExecuteNonQueryAsync();
        return ConnectionString(name);
    }

    public async ValueTask DisposeAsync()
    {
        _server.StandardInput.Close();
        await _server.WaitForExitAsync();
        _server.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private string ConnectionString(string database) =>
        $"Host=127.0.0.1;Port={Port};Username=thidua;Database={database};Maximum Pool Size=20;Connection Idle Lifetime=2;Connection Pruning Interval=1";

    private static string? FindBinaries()
    {
        const string debian = "/usr/lib/postgresql";
        var folders = Directory.Exists(debian)
            ? Directory.GetDirectories(debian).OrderByDescending(d => int.TryParse(Path.GetFileName(d), out var version) ? version : 0).Select(d => Path.Combine(d, "bin"))
            : [];
        return folders.Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
            .FirstOrDefault(d => File.Exists(Path.Combine(d, "initdb")) && File.Exists(Path.Combine(d, "postgres")));
    }

    private static int FreePort()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }

    // PostgreSQL refuses to run as root.
    private static string[] AsPostgres(string script) =>
        Environment.IsPrivilegedProcess ? ["runuser", "-u", "postgres", "--", "sh", "-c", script] : ["sh", "-c", script];

    private static async Task RunAsPostgres(string folder, string script)
    {
        using var process = Start(AsPostgres($"exec >'{folder}/initdb.log' 2>&1; {script}"), folder);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"initdb failed: {File.ReadAllText(Path.Combine(folder, "initdb.log"))}");
    }

    private static void Run(params string[] command)
    {
        using var process = Start(command, "/");
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{string.Join(' ', command)} failed");
    }

    private static Process Start(string[] command, string folder)
    {
        var start = new ProcessStartInfo(command[0]) { RedirectStandardInput = true, RedirectStandardOutput = true, WorkingDirectory = folder };
        foreach (var argument in command[1..])
            start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }
}
