using ThiDua.Engine.Runtime;
using ThiDua.Engine.Storage.Sqlite;

namespace ThiDua.Engine.Tests.Storage;

public sealed class SqliteStoreTests : DurableStoreSuite
{
    private readonly TempFolder _folder = new();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _folder.Dispose();
    }

    protected override ValueTask<IWorkflowStore> OpenAsync() => new(SqliteDatabase.Open(_folder.Path).Store);
}
