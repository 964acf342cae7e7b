using Microsoft.Data.Sqlite;

namespace ThiDua.Engine.Storage.Sqlite;

/// <summary>
/// The one way into the file. Every service hands its unit here; the gate's thread takes all that wait, writes them in one
/// transaction, each in a savepoint, and acknowledges after the commit. A unit that waits alone is committed alone, at once.
/// </summary>
public sealed class SqliteWriteGate
{
    private readonly object _door = new();
    private readonly SqliteSession _session;
    private readonly string _file;
    private readonly int _most;
    private readonly Thread _thread;
    private List<PendingWrite> _waiting = [];
    private List<PendingWrite> _batch = [];
    private bool _closed;

    internal SqliteWriteGate(SqliteSession session, string file, int most)
    {
        (_session, _file, _most) = (session, file, most);
        _thread = new Thread(Work) { IsBackground = true, Name = "SQLite write gate" };
        _thread.Start();
    }

    /// <summary>
    /// Hands a unit in. True when it is committed; false when the unit itself took it back. Throws what the unit threw, and
    /// <see cref="Runtime.StoreException"/> when the database can't be written; then nothing of the unit is stored.
    /// </summary>
    public Task<bool> WriteAsync(IWriteUnit unit)
    {
        var pending = new PendingWrite(unit);
        lock (_door)
        {
            ObjectDisposedException.ThrowIf(_closed, this);
            _waiting.Add(pending);
            if (_waiting.Count == 1)
                Monitor.Pulse(_door);
        }

        return pending.Task;
    }

    /// <summary>Lets nobody in any more and returns when all that waited is done.</summary>
    internal void Close()
    {
        lock (_door)
        {
            _closed = true;
            Monitor.Pulse(_door);
        }

        _thread.Join();
    }

    private void Work()
    {
        while (Take())
        {
            for (var first = 0; first < _batch.Count; first += _most)
                Commit(_batch.GetRange(first, Math.Min(_most, _batch.Count - first)));
            _batch.Clear();
        }
    }

    private bool Take()
    {
        lock (_door)
        {
            while (_waiting.Count == 0)
            {
                if (_closed)
                    return false;
                Monitor.Wait(_door);
            }

            (_batch, _waiting) = (_waiting, _batch);
            return true;
        }
    }

    private void Commit(List<PendingWrite> units)
    {
        try
        {
            _session.Prepare("BEGIN IMMEDIATE").Run();
            foreach (var unit in units)
                unit.Write(_session);
            _session.Prepare("COMMIT").Run();
        }
        catch (Exception failure)
        {
            RollBack();
            var explained = Explain(failure);
            foreach (var unit in units)
                unit.SetException(explained);
            return;
        }

        if (units.Exists(u => u.EmptiesLog))
            EmptyLog(units);
        foreach (var unit in units)
            unit.Acknowledge(Explain);
    }

    // As far as readers that are still at older commits let it; what they keep back is overwritten when the log begins anew.
    private void EmptyLog(List<PendingWrite> units)
    {
        try
        {
            _session.Prepare("PRAGMA wal_checkpoint(TRUNCATE)").Run();
        }
        catch (SqliteException failure)
        {
            foreach (var unit in units.Where(u => u.EmptiesLog))
                unit.Fail(failure);
        }
    }

    private void RollBack()
    {
        if (_session.InTransaction)
            _session.Prepare("ROLLBACK").Run();
    }

    private Exception Explain(Exception failure) => failure is SqliteException fault ? SqliteFailure.Explain(_file, fault) : failure;
}
