using ThiDua.Engine.Storage.Definitions;

namespace ThiDua.Engine.Storage.Sqlite;

internal sealed class SqliteDefinitionRows(SqliteDatabase database) : IDefinitionRows
{
    private const string Select = "SELECT Row, Id, Version, Hash, Json FROM Definitions ";

    public StoredDefinition? Find(string id, int version) => database.Readers.Read((id, version, database.File), static (session, a) =>
        First(session.Prepare(Select + "WHERE Id = ? AND Version = ?").Bind(1, a.id).Bind(2, a.version), a.File));

    public StoredDefinition? Find(long row) => database.Readers.Read((row, database.File), static (session, a) =>
        First(session.Prepare(Select + "WHERE Row = ?").Bind(1, a.row), a.File));

    public StoredDefinition? FindNewest(string id) => database.Readers.Read((id, database.File), static (session, a) =>
        First(session.Prepare(Select + "WHERE Id = ? ORDER BY Version DESC LIMIT 1").Bind(1, a.id), a.File));

    private static StoredDefinition? First(SqliteStatement found, string file)
    {
        if (!found.Step())
            return null;
        var (row, id, version, hash, json) = (found.Integer(0), found.Text(1), (int)found.Integer(2), found.Text(3), found.Text(4));
        found.Reset();
        return StoredDefinition.Read(row, id, version, hash, json, file);
    }
}
