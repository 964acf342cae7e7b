using Microsoft.Data.Sqlite;
using SQLitePCL;
using ThiDua.Engine.Runtime;

namespace ThiDua.Engine.Storage.Sqlite;

/// <summary>Says what an error of SQLite means for the one who runs the program.</summary>
internal static class SqliteFailure
{
    public static StoreException Explain(string file, SqliteException cause) => new(
        cause.SqliteErrorCode switch
        {
            raw.SQLITE_NOTADB => $"{file} is not a database, or its beginning is damaged. Restore a backup or choose another folder.",
            raw.SQLITE_CORRUPT => $"The database {file} is damaged ({cause.Message}). Restore a backup.",
            raw.SQLITE_FULL => $"The disk of {file} is full. Nothing of this transaction was stored; free some space and try again.",
            raw.SQLITE_READONLY or raw.SQLITE_PERM => $"The database {file} is read-only. Give this program the right to write the file and its folder, or choose another folder.",
            raw.SQLITE_BUSY or raw.SQLITE_LOCKED => $"The database {file} is locked by another process. Close what has it open and try again.",
            raw.SQLITE_CANTOPEN => $"{file} can't be opened as a database. It must be a file that this program may read and write.",
            raw.SQLITE_IOERR => $"The disk of {file} does not work as it should ({cause.Message}). Nothing of this transaction was stored.",
            _ => $"The database {file} refuses: {cause.Message}",
        },
        cause);
}
