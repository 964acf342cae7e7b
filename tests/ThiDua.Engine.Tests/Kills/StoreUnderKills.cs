using ThiDua.Engine.Runtime;
using ThiDua.Engine.Storage.Postgresql;
using ThiDua.Engine.Storage.Sqlite;

namespace ThiDua.Engine.Tests.Kills;

/// <summary>A database by the words that the parent gives its child: a kind, and a folder or a connection string.</summary>
internal sealed class StoreUnderKills : IAsyncDisposable
{
    private readonly IAsyncDisposable _database;

    private StoreUnderKills(IAsyncDisposable database, IWorkflowStore store) => (_database, Store) = (database, store);

    public IWorkflowStore Store { get; }

    public static async Task<StoreUnderKills> OpenAsync(string kind, string where)
    {
        if (kind == "sqlite")
        {
            var file = SqliteDatabase.Open(where);
            return new StoreUnderKills(file, file.Store);
        }

        var server = await PostgresDatabase.OpenAsync(where);
        return new StoreUnderKills(server, server.Store);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();
}
