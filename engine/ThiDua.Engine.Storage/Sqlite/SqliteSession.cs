using Microsoft.Data.Sqlite;
using SQLitePCL;
using ThiDua.Engine.Runtime;

namespace ThiDua.Engine.Storage.Sqlite;

/// <summary>A connection with its prepared statements, for one thread at a time.</summary>
public sealed class SqliteSession : IDisposable
{
    private readonly Dictionary<string, SqliteStatement> _statements = [];

    private readonly sqlite3 _handle;

    private SqliteSession(SqliteConnection connection) => (Connection, _handle) = (connection, SqliteHandle.Of(connection));

    /// <summary>The connection, for what no prepared statement serves.</summary>
    public SqliteConnection Connection { get; }

    /// <summary>Whether a transaction is open. Some errors (a full disk) make SQLite roll back by itself.</summary>
    internal bool InTransaction => raw.sqlite3_get_autocommit(_handle) == 0;

    /// <summary>The statement of a constant text, prepared at its first use and kept as long as the session.</summary>
    public SqliteStatement Prepare(string sql)
    {
        if (!_statements.TryGetValue(sql, out var statement))
            _statements.Add(sql, statement = new SqliteStatement(_handle, sql));
        return statement;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var statement in _statements.Values)
            statement.Dispose();
        Connection.Dispose();
    }

    /// <summary>Opens the file. Nothing is written yet.</summary>
    internal static SqliteSession Open(string file, SqliteOpenMode mode, TimeSpan patience)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = file,
            Mode = mode,
            Pooling = false,
            DefaultTimeout = (int)Math.Ceiling(patience.TotalSeconds),
        }.ToString());
        try
        {
            connection.Open();
            var session = new SqliteSession(connection);
            session.Set("busy_timeout", (long)patience.TotalMilliseconds);
            return session;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Settings of every connection. A commit is on the disk before it is acknowledged (FULL: the log is synced at every
    /// commit), and a large file is read through the system's page cache without copying.
    /// </summary>
    internal void MakeDurable()
    {
        Require("journal_mode", "WAL", "wal");
        Require("synchronous", "FULL", "2");
        Set("cache_size", -64 * 1024);
        Set("mmap_size", int.MaxValue);
        Set("journal_size_limit", 64 * 1024 * 1024);
        Set("wal_autocheckpoint", 4_000);
    }

    internal long Number(string sql)
    {
        using var statement = new SqliteStatement(_handle, sql);
        return statement.Step() ? statement.Integer(0) : 0;
    }

    internal void Execute(string sql)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private void Set(string pragma, long value) => Execute($"PRAGMA {pragma} = {value}");

    private void Require(string pragma, string value, string expected)
    {
        Execute($"PRAGMA {pragma} = {value}");
        using var statement = new SqliteStatement(_handle, $"PRAGMA {pragma}");
        var found = statement.Step() ? statement.Text(0) : "nothing";
        if (found != expected)
            throw new StoreException(
                $"The database {Connection.DataSource} does not take {pragma} = {value} (it stays at {found}), without which a commit may be lost. Put it on a local disk.");
    }
}
