using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ThiDua.Engine.Storage.Sqlite;

/// <summary>
/// A prepared statement of a session, used again and again without allocating. Parameters count from 1, columns from 0.
/// Every error is a <see cref="SqliteException"/>, after which the statement can be used again.
/// </summary>
public sealed class SqliteStatement : IDisposable
{
    private const int IdSize = 16;
    private const int TextOnStack = 256;

    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    internal SqliteStatement(sqlite3 database, string sql)
    {
        _database = database;
        SqliteHandle.Require(raw.sqlite3_prepare_v3(database, sql, raw.SQLITE_PREPARE_PERSISTENT, out _statement), database);
    }

    /// <summary>Gives a number.</summary>
    public SqliteStatement Bind(int parameter, long value) => Checked(raw.sqlite3_bind_int64(_statement, parameter, value));

    /// <summary>Gives an id, stored as 16 bytes, big-endian.</summary>
    public SqliteStatement Bind(int parameter, Guid value)
    {
        Span<byte> bytes = stackalloc byte[IdSize];
        value.TryWriteBytes(bytes, bigEndian: true, out _);
        return Bind(parameter, bytes);
    }

    /// <summary>Gives bytes; none are stored as an empty blob.</summary>
    public SqliteStatement Bind(int parameter, ReadOnlySpan<byte> value) =>
        Checked(value.IsEmpty ? raw.sqlite3_bind_zeroblob(_statement, parameter, 0) : raw.sqlite3_bind_blob(_statement, parameter, value));

    /// <summary>Gives a text; null is stored as NULL.</summary>
    public SqliteStatement Bind(int parameter, string? value)
    {
        if (value is null)
            return Checked(raw.sqlite3_bind_null(_statement, parameter));
        if (value.Length == 0)
            return Checked(raw.sqlite3_bind_text(_statement, parameter, value));
        var size = Encoding.UTF8.GetMaxByteCount(value.Length);
        var bytes = size <= TextOnStack ? stackalloc byte[TextOnStack] : new byte[size];
        return Checked(raw.sqlite3_bind_text(_statement, parameter, bytes[..Encoding.UTF8.GetBytes(value, bytes)]));
    }

    /// <summary>Steps to the next row; false at the end, when the statement is ready for its next use.</summary>
    public bool Step()
    {
        var result = raw.sqlite3_step(_statement);
        if (result == raw.SQLITE_ROW)
            return true;
        try
        {
            SqliteHandle.Require(result, _database);
        }
        finally
        {
            Reset();
        }

        return false;
    }

    /// <summary>Runs to the end and tells how many rows were changed.</summary>
    public int Run()
    {
        while (Step())
        {
        }

        return raw.sqlite3_changes(_database);
    }

    /// <summary>Runs to the end and collects what is read from each row.</summary>
    public IReadOnlyList<T> ToList<T>(Func<SqliteStatement, T> read)
    {
        var rows = new List<T>();
        try
        {
            while (Step())
                rows.Add(read(this));
        }
        finally
        {
            Reset();
        }

        return rows;
    }

    /// <summary>Makes the statement ready for its next use; needed where rows were left unread.</summary>
    public void Reset() => _ = raw.sqlite3_reset(_statement);

    /// <summary>Whether a column of the row is NULL.</summary>
    public bool IsNull(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL;

    /// <summary>A column of the row as a number.</summary>
    public long Integer(int column) => raw.sqlite3_column_int64(_statement, column);

    /// <summary>A column of the row as an id.</summary>
    public Guid Id(int column) => new(raw.sqlite3_column_blob(_statement, column), bigEndian: true);

    /// <summary>A column of the row as bytes of one's own.</summary>
    public byte[] Bytes(int column) => raw.sqlite3_column_blob(_statement, column).ToArray();

    /// <summary>A column of the row as text.</summary>
    public string Text(int column) => raw.sqlite3_column_text(_statement, column).utf8_to_string();

    /// <inheritdoc/>
    public void Dispose() => _statement.Dispose();

    private SqliteStatement Checked(int result)
    {
        SqliteHandle.Require(result, _database);
        return this;
    }
}
