using ThiDua.Engine.Storage.Personal;
using ThiDua.Engine.Storage.Postgresql;

namespace ThiDua.Engine.Tests.Storage;

public sealed class PostgresPersonalStoreTests(PostgresServer server) : PersonalStoreSuite
{
    private PostgresDatabase? _database;

    public override async ValueTask DisposeAsync()
    {
        if (_database is not null)
            await _database.DisposeAsync();
    }

    protected override async ValueTask<IPersonalStore> OpenAsync()
    {
        _database = await PostgresDatabase.OpenAsync(await (await server.RunningAsync()).NewDatabaseAsync());
        return _database.Personal;
    }
}
