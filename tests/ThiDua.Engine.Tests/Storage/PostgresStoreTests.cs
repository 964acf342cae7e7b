using ThiDua.Engine.Runtime;
using ThiDua.Engine.Storage.Postgresql;

namespace ThiDua.Engine.Tests.Storage;

public sealed class PostgresStoreTests(PostgresServer server) : DurableStoreSuite
{
    private string? _database;

    protected override async ValueTask<IWorkflowStore> OpenAsync()
    {
        _database ??= await (await server.RunningAsync()).NewDatabaseAsync();
        return (await PostgresDatabase.OpenAsync(_database)).Store;
    }
}
