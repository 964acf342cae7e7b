using Microsoft.Data.Sqlite;

namespace ThiDua.Engine.Storage.Sqlite;

/// <summary>Read-only connections, kept for the next reader. Each read sees every commit that was acknowledged before it began.</summary>
public sealed class SqliteReaders
{
    private readonly object _door = new();
    private readonly Stack<SqliteSession> _idle = new();
    private readonly string _file;
    private readonly TimeSpan _patience;
    private bool _closed;

    internal SqliteReaders(string file, TimeSpan patience) => (_file, _patience) = (file, patience);

    /// <summary>Reads. Throws <see cref="Runtime.StoreException"/> when the file can't be read.</summary>
    public TResult Read<TArgument, TResult>(TArgument argument, Func<SqliteSession, TArgument, TResult> query)
    {
        SqliteSession? session = null;
        try
        {
            session = Take();
            return query(session, argument);
        }
        catch (SqliteException fault)
        {
            throw SqliteFailure.Explain(_file, fault);
        }
        finally
        {
            if (session is not null)
                GiveBack(session);
        }
    }

    internal void Close()
    {
        lock (_door)
        {
            _closed = true;
            while (_idle.TryPop(out var session))
                session.Dispose();
        }
    }

    private SqliteSession Take()
    {
        lock (_door)
        {
            ObjectDisposedException.ThrowIf(_closed, this);
            if (_idle.TryPop(out var idle))
                return idle;
        }

        var session = SqliteSession.Open(_file, SqliteOpenMode.ReadOnly, _patience);
        session.MakeDurable();
        return session;
    }

    private void GiveBack(SqliteSession session)
    {
        lock (_door)
        {
            if (!_closed)
            {
                _idle.Push(session);
                return;
            }
        }

        session.Dispose();
    }
}
