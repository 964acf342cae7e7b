using System.Text;
using ThiDua.Engine.Storage.Personal;
using ThiDua.Engine.Storage.Sqlite;

namespace ThiDua.Engine.Tests.Storage;

public sealed class SqlitePersonalStoreTests : PersonalStoreSuite
{
    private readonly TempFolder _folder = new();
    private SqliteDatabase _database = null!;

    public override async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task What_was_erased_is_in_neither_the_file_nor_its_log()
    {
        await Store.PutAsync(Guid.NewGuid(), "user:17", Text);
        Assert.True(await OnDiskAsync());

        await Store.EraseAsync("user:17");

        Assert.False(await OnDiskAsync());
    }

    protected override ValueTask<IPersonalStore> OpenAsync()
    {
        _database = SqliteDatabase.Open(_folder.Path);
        return new(_database.Personal);
    }

    private async Task<bool> OnDiskAsync()
    {
        var found = false;
        foreach (var name in new[] { _database.File, _database.File + "-wal" })
        {
            await using var file = new FileStream(name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            var bytes = new byte[file.Length];
            await file.ReadExactlyAsync(bytes);
            found |= bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Text)) >= 0;
        }

        return found;
    }
}
