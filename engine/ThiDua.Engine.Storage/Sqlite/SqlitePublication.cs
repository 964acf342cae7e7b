using ThiDua.Engine.Definitions;
using ThiDua.Engine.Storage.Definitions;

namespace ThiDua.Engine.Storage.Sqlite;

/// <summary>Stores a definition, unless it is there.</summary>
internal sealed class SqlitePublication(WorkflowDefinition definition) : IWriteUnit
{
    public bool Write(SqliteSession session)
    {
        var key = definition.Key;
        var published = session.Prepare("SELECT Hash FROM Definitions WHERE Id = ? AND Version = ?").Bind(1, key.Id).Bind(2, key.Version);
        if (published.Step())
        {
            var hash = published.Text(0);
            published.Reset();
            PublishedContent.Require(key, hash);
            return false;
        }

        session.Prepare("INSERT INTO Definitions (Id, Version, Hash, Json) VALUES (?, ?, ?, ?)")
            .Bind(1, key.Id).Bind(2, key.Version).Bind(3, key.Hash).Bind(4, definition.Json).Run();
        return true;
    }
}
