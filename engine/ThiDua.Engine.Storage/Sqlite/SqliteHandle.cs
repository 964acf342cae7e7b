using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ThiDua.Engine.Storage.Sqlite;

/// <summary>Reaches SQLite's own interface beneath a connection.</summary>
internal static class SqliteHandle
{
    /// <summary>The handle of an open connection.</summary>
    /// <remarks>
    /// By reflection, once a connection: the compiler refuses the property where the restored SQLitePCLRaw is older than the one that
    /// Microsoft.Data.Sqlite was built with, though at run time both are the same assembly (see <see cref="SqliteAssemblies"/>).
    /// </remarks>
    public static sqlite3 Of(SqliteConnection connection) =>
        (sqlite3)typeof(SqliteConnection).GetProperty("Handle")!.GetValue(connection)!;

    /// <summary>Throws what the last call on a handle complained of.</summary>
    public static void Require(int result, sqlite3 handle)
    {
        if (result is not (raw.SQLITE_OK or raw.SQLITE_ROW or raw.SQLITE_DONE))
            throw new SqliteException(raw.sqlite3_errmsg(handle).utf8_to_string(), result & 0xff, raw.sqlite3_extended_errcode(handle));
    }
}
