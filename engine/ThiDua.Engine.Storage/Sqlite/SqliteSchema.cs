using ThiDua.Engine.Runtime;
using ThiDua.Engine.Storage.Schema;

namespace ThiDua.Engine.Storage.Sqlite;

/// <summary>Brings the tables of a file to the version that this program knows.</summary>
internal static class SqliteSchema
{
    /// <summary>The version of the file; 0 when it is empty. Throws <see cref="StoreException"/> when it belongs to another program.</summary>
    public static int Version(SqliteSession session, string file)
    {
        if (session.Number("SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = 'Schema'") > 0)
            return (int)session.Number("SELECT MAX(Version) FROM Schema");
        return session.Number("SELECT COUNT(*) FROM sqlite_master") == 0
            ? 0
            : throw new StoreException($"{file} is a database of another program: it has tables but no Schema among them. Choose another folder.");
    }

    /// <summary>Runs what is missing, all of it or nothing.</summary>
    public static void Apply(SqliteSession session, IEnumerable<SchemaScript> missing)
    {
        session.Execute("BEGIN IMMEDIATE");
        try
        {
            foreach (var script in missing)
            {
                session.Execute(script.Sql);
                session.Execute($"INSERT INTO Schema (Version) VALUES ({script.Version})");
            }

            session.Execute("COMMIT");
        }
        catch
        {
            if (session.InTransaction)
                session.Execute("ROLLBACK");
            throw;
        }
    }
}
