using Npgsql;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Runtime;
using ThiDua.Engine.Storage.Postgresql;
using ThiDua.Engine.Storage.Schema;
using static ThiDua.Engine.Tests.Storage.Units;

namespace ThiDua.Engine.Tests.Storage;

/// <summary>Opening, several nodes, and what goes wrong with servers.</summary>
public sealed class PostgresDatabaseTests(PostgresServer server)
{
    private static readonly PostgresSettings Newer = new()
    {
        Scripts = [.. SchemaScripts.Of("postgresql"), new SchemaScript(2, """CREATE TABLE engine."Later" ("Id" integer)""")],
    };

    private readonly InstanceId _instance = new(Guid.NewGuid());

    [Fact]
    public async Task Nodes_that_open_an_empty_database_at_once_make_it_once()
    {
        var connection = await NewDatabaseAsync();
        foreach (var database in await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => PostgresDatabase.OpenAsync(connection))))
            await database.DisposeAsync();
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_refused()
    {
        var connection = await NewDatabaseAsync();
        await (await PostgresDatabase.OpenAsync(connection, Newer)).DisposeAsync();

        var refusal = await Assert.ThrowsAsync<StoreException>(() => PostgresDatabase.OpenAsync(connection));

        Assert.Contains("found schema 2, this program knows 1", refusal.Message);
        Assert.Contains(new NpgsqlConnectionStringBuilder(connection).Database!, refusal.Message);
    }

    [Fact]
    public async Task An_older_database_is_migrated_and_keeps_what_it_holds()
    {
        var connection = await NewDatabaseAsync();
        await using (var older = await PostgresDatabase.OpenAsync(connection))
        {
            await older.Store.PublishAsync(Definition);
            await older.Store.CommitAsync(Bare(_instance, 1));
        }

        await using var database = await PostgresDatabase.OpenAsync(connection, Newer);

        Assert.Equal(CommitResult.Committed, await database.Store.CommitAsync(Bare(_instance, 2)));
        Assert.Equal([1, 2], await database.ListAsync("""SELECT "Version" FROM engine."Schema" ORDER BY 1""", [], r => r.GetInt32(0), default));
    }

    [Fact]
    public async Task Of_two_nodes_that_store_the_same_sequence_one_wins_and_the_batch_goes_on()
    {
        var connection = await NewDatabaseAsync();
        await using var one = await PostgresDatabase.OpenAsync(connection);
        await using var two = await PostgresDatabase.OpenAsync(connection);
        await one.Store.PublishAsync(Definition);

        for (var sequence = 1; sequence <= 30; sequence++)
        {
            var command = Guid.NewGuid();
            var contested = new[] { one, two }.Select(n => n.Store.CommitAsync(Bare(_instance, sequence, sequence % 2 == 0 ? command : null)).AsTask()).ToList();
            var others = new[] { one, two }.SelectMany(n => Enumerable.Range(0, 5).Select(_ => n.Store.CommitAsync(Bare(new(Guid.NewGuid()), 1)).AsTask())).ToList();

            Assert.Single(await Task.WhenAll(contested), CommitResult.Committed);
            Assert.All(await Task.WhenAll(others), r => Assert.Equal(CommitResult.Committed, r));
        }
    }

    [Fact]
    public async Task A_command_that_two_nodes_begin_instances_with_makes_one()
    {
        var connection = await NewDatabaseAsync();
        await using var one = await PostgresDatabase.OpenAsync(connection);
        await using var two = await PostgresDatabase.OpenAsync(connection);
        await one.Store.PublishAsync(Definition);

        for (var i = 0; i < 20; i++)
        {
            var command = Guid.NewGuid();
            var results = await Task.WhenAll(new[] { one, two }.Select(n => n.Store.CommitAsync(Bare(new(Guid.NewGuid()), 1, command)).AsTask()));

            Assert.Equal([CommitResult.Committed, CommitResult.Duplicate], results.Order());
        }
    }

    [Fact]
    public async Task An_error_of_one_unit_is_its_own_even_in_a_batch()
    {
        await using var database = await PostgresDatabase.OpenAsync(await NewDatabaseAsync(), new PostgresSettings { Committers = 1 });
        await database.Store.PublishAsync(Definition);
        var bad = Bare(_instance, 1) with { Subscriptions = [new(1, "a\0b")] };

        var commits = Enumerable.Range(0, 10).Select(i => database.Store.CommitAsync(i == 5 ? bad : Bare(new(Guid.NewGuid()), 1)).AsTask()).ToList();

        for (var i = 0; i < 10; i++)
        {
            if (i == 5)
                await Assert.ThrowsAsync<StoreException>(() => commits[5]);
            else
                Assert.Equal(CommitResult.Committed, await commits[i]);
        }

        Assert.Null(await database.Store.ReadHeadAsync(_instance));
    }

    [Fact]
    public async Task A_commit_waits_for_the_servers_disk()
    {
        await using var database = await PostgresDatabase.OpenAsync(await NewDatabaseAsync());

        Assert.Equal(["on"], await database.ListAsync("SHOW synchronous_commit", [], r => r.GetString(0), default));
    }

    [Fact]
    public async Task A_server_that_is_too_old_is_refused()
    {
        var refusal = await Assert.ThrowsAsync<StoreException>(async () =>
            await PostgresDatabase.OpenAsync(await NewDatabaseAsync(), new PostgresSettings { Oldest = new(999, 0) }));

        Assert.Contains("999 or newer is needed", refusal.Message);
    }

    [Fact]
    public async Task A_database_that_does_not_exist_is_named()
    {
        var connection = new NpgsqlConnectionStringBuilder(await NewDatabaseAsync()) { Database = "nowhere" };

        var refusal = await Assert.ThrowsAsync<StoreException>(() => PostgresDatabase.OpenAsync(connection.ToString()));

        Assert.Contains("nowhere", refusal.Message);
        Assert.Contains("no such database", refusal.Message);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_named_without_the_password()
    {
        var refusal = await Assert.ThrowsAsync<StoreException>(() => PostgresDatabase.OpenAsync("Host=127.0.0.1;Port=1;Database=thidua;Username=u;Password=secret"));

        Assert.Contains("127.0.0.1:1/thidua", refusal.Message);
        Assert.Contains("can't be reached", refusal.Message);
        Assert.DoesNotContain("secret", refusal.ToString());
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("Host=a;Prot=1")]
    [InlineData("Database=a")]
    public async Task A_wrong_connection_string_is_refused_with_an_example(string connectionString)
    {
        var refusal = await Assert.ThrowsAsync<StoreException>(() => PostgresDatabase.OpenAsync(connectionString));

        Assert.Contains("Host=localhost;Database=thidua", refusal.Message);
    }

    private async Task<string> NewDatabaseAsync() => await (await server.RunningAsync()).NewDatabaseAsync();
}
