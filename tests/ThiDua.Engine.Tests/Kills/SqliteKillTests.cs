using ThiDua.Engine.Tests.Storage;

namespace ThiDua.Engine.Tests.Kills;

public sealed class SqliteKillTests(ITestOutputHelper output) : KillSuite(output), IDisposable
{
    private readonly TempFolder _folder = new();

    protected override string Kind => "sqlite";

    public void Dispose() => _folder.Dispose();

    protected override Task<string> NewPlaceAsync() => Task.FromResult(_folder.Path);
}
