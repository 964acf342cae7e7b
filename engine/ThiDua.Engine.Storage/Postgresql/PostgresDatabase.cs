using Npgsql;
using ThiDua.Engine.Runtime;
using ThiDua.Engine.Storage.Personal;

namespace ThiDua.Engine.Storage.Postgresql;

/// <summary>The engine's schema in a PostgreSQL database, which any number of nodes can have open.</summary>
public sealed class PostgresDatabase : IAsyncDisposable
{
    private const int PreparedStatements = 200;

    private readonly PostgresWriteGate _gate;
    private readonly PostgresHeads _heads;
    private bool _closed;

    private PostgresDatabase(NpgsqlDataSource source, string server, PostgresSettings settings)
    {
        (Source, Server) = (source, server);
        _gate = new PostgresWriteGate(source, server, settings);
        _heads = new PostgresHeads(source, server, settings);
        Store = new PostgresStore(this, _gate, _heads);
        Personal = new PostgresPersonalStore(this);
    }

    /// <summary>Host, port and database, for messages.</summary>
    public string Server { get; }

    /// <summary>The instances. Disposing it closes the connections.</summary>
    public IWorkflowStore Store { get; }

    /// <summary>The texts that can be erased.</summary>
    public IPersonalStore Personal { get; }

    internal NpgsqlDataSource Source { get; }

    /// <summary>
    /// Connects, makes the schema <c>engine</c> when it is missing, and brings an older one to this version. Throws
    /// <see cref="StoreException"/> when that can't be done.
    /// </summary>
    public static Task<PostgresDatabase> OpenAsync(string connectionString) => OpenAsync(connectionString, PostgresSettings.Default);

    internal static async Task<PostgresDatabase> OpenAsync(string connectionString, PostgresSettings settings)
    {
        var connection = Parse(connectionString);
        var server = $"{connection.Host}:{connection.Port}/{connection.Database}";
        var source = NpgsqlDataSource.Create(connection);
        try
        {
            await PrepareAsync(source, server, settings).ConfigureAwait(false);
            return new PostgresDatabase(source, server, settings);
        }
        catch (Exception failure)
        {
            await source.DisposeAsync().ConfigureAwait(false);
            if (failure is NpgsqlException or TimeoutException)
                throw PostgresFailure.Explain(server, failure);
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_closed)
            return;
        _closed = true;
        await _gate.CloseAsync().ConfigureAwait(false);
        await _heads.CloseAsync().ConfigureAwait(false);
        await Source.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>Reads or writes what does not belong to a transition.</summary>
    internal async ValueTask<T> RunAsync<T>(string sql, object?[] parameters, Func<NpgsqlDataReader, ValueTask<T>> read, CancellationToken cancellation)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        try
        {
            await using var command = Source.CreateCommand(sql);
            foreach (var parameter in parameters)
                command.Parameters.Add(new NpgsqlParameter { Value = parameter ?? DBNull.Value });
            await using var reader = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
            return await read(reader).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is NpgsqlException or TimeoutException)
        {
            throw PostgresFailure.Explain(Server, failure);
        }
    }

    /// <summary>Reads every row.</summary>
    internal ValueTask<IReadOnlyList<T>> ListAsync<T>(string sql, object?[] parameters, Func<NpgsqlDataReader, T> read, CancellationToken cancellation) =>
        RunAsync<IReadOnlyList<T>>(
            sql,
            parameters,
            async reader =>
            {
                var rows = new List<T>();
                while (await reader.ReadAsync(cancellation).ConfigureAwait(false))
                    rows.Add(read(reader));
                return rows;
            },
            cancellation);

    // A commit counts when it is on the server's disk, whatever the server's own default; statements are prepared by use.
    private static NpgsqlConnectionStringBuilder Parse(string connectionString)
    {
        try
        {
            var connection = new NpgsqlConnectionStringBuilder(connectionString) { MaxAutoPrepare = PreparedStatements, AutoPrepareMinUsages = 2, NoResetOnClose = true };
            connection.Options = $"{connection.Options} -c synchronous_commit=on".Trim();
            return string.IsNullOrEmpty(connection.Host) || string.IsNullOrEmpty(connection.Database)
                ? throw new ArgumentException("Host and Database are needed")
                : connection;
        }
        catch (Exception wrong) when (wrong is ArgumentException or FormatException)
        {
            throw new StoreException($"The PostgreSQL connection string is wrong: {wrong.Message}. Expected for example: Host=localhost;Database=thidua;Username=thidua", wrong);
        }
    }

    private static async Task PrepareAsync(NpgsqlDataSource source, string server, PostgresSettings settings)
    {
        await using var connection = await source.OpenConnectionAsync().ConfigureAwait(false);
        if (connection.PostgreSqlVersion < settings.Oldest)
            throw new StoreException($"The server {server} is PostgreSQL {connection.PostgreSqlVersion}; {settings.Oldest.Major} or newer is needed.");
        await PostgresSchema.ApplyAsync(connection, settings.Scripts, server).ConfigureAwait(false);
    }
}
