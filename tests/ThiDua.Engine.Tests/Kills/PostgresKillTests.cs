using ThiDua.Engine.Tests.Storage;

namespace ThiDua.Engine.Tests.Kills;

public sealed class PostgresKillTests(ITestOutputHelper output, PostgresServer server) : KillSuite(output)
{
    protected override string Kind => "postgresql";

    protected override async Task<string> NewPlaceAsync() => await (await server.RunningAsync()).NewDatabaseAsync();
}
