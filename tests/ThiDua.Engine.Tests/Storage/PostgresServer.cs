[assembly: AssemblyFixture(typeof(ThiDua.Engine.Tests.Storage.PostgresServer))]

namespace ThiDua.Engine.Tests.Storage;

/// <summary>The cluster of a test run, started by the first test that needs it.</summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private readonly Lazy<Task<PostgresCluster>> _cluster = new(PostgresCluster.StartAsync);

    /// <summary>The running cluster; skips the test where PostgreSQL isn't installed.</summary>
    public Task<PostgresCluster> RunningAsync()
    {
        Assert.SkipWhen(PostgresCluster.Binaries is null, PostgresCluster.Missing);
        return _cluster.Value;
    }

    public async ValueTask DisposeAsync()
    {
        if (_cluster.IsValueCreated)
            await (await _cluster.Value).DisposeAsync();
    }
}
