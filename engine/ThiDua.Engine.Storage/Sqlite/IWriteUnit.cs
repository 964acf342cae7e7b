namespace ThiDua.Engine.Storage.Sqlite;

/// <summary>What one service wants stored in one go. The gate calls it on its own thread, inside a transaction and a savepoint.</summary>
public interface IWriteUnit
{
    /// <summary>
    /// Writes. True keeps what was written; false, or an exception, takes back all of it and nothing of other units. It must neither
    /// begin nor end a transaction, nor wait for anything. It can be called only once.
    /// </summary>
    bool Write(SqliteSession session);

    /// <summary>Whether what it deleted must be gone from the write-ahead log too before it is acknowledged. It costs a checkpoint.</summary>
    bool EmptiesLog => false;
}
