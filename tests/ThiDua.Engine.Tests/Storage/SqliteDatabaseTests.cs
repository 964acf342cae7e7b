using System.Diagnostics;
using Microsoft.Data.Sqlite;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Runtime;
using ThiDua.Engine.Storage.Schema;
using ThiDua.Engine.Storage.Sqlite;
using static ThiDua.Engine.Tests.Storage.Units;

namespace ThiDua.Engine.Tests.Storage;

/// <summary>Opening: what is made, what is migrated, what is refused.</summary>
public sealed class SqliteDatabaseTests : IDisposable
{
    private static readonly SqliteSettings Newer = new()
    {
        Scripts = [.. SchemaScripts.Of("sqlite"), new SchemaScript(2, "CREATE TABLE Later (Id INTEGER NOT NULL PRIMARY KEY); INSERT INTO Later VALUES (7);")],
    };

    private readonly TempFolder _folder = new();

    private string File => _folder.File("thidua.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_folder_that_is_missing_is_made()
    {
        var folder = _folder.File("a/b");
        await using var database = SqliteDatabase.Open(folder);

        Assert.Equal(Path.Combine(folder, "thidua.db"), database.File);
        Assert.True(System.IO.File.Exists(database.File));
    }

    [Fact]
    public async Task A_second_writer_is_refused_by_name()
    {
        await using var first = SqliteDatabase.Open(_folder.Path);

        var refusal = Assert.Throws<StoreException>(() => SqliteDatabase.Open(_folder.Path));

        Assert.Contains(File, refusal.Message);
        Assert.Contains("in use", refusal.Message);
        await first.Store.PublishAsync(Definition);
    }

    [Fact]
    public async Task Another_process_sees_the_lock_and_gets_it_after_closing()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The lock is asked for by Linux's flock command (util-linux).");
        var database = SqliteDatabase.Open(_folder.Path);
        Assert.False(CanLock());

        await database.DisposeAsync();
        Assert.True(CanLock());

        bool CanLock()
        {
            using var process = Process.Start("flock", ["--nonblock", File + ".lock", "true"]);
            process.WaitForExit();
            return process.ExitCode == 0;
        }
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_refused_and_left_alone()
    {
        await SqliteDatabase.Open(_folder.Path, Newer).DisposeAsync();
        var before = await System.IO.File.ReadAllBytesAsync(File);

        var refusal = Assert.Throws<StoreException>(() => SqliteDatabase.Open(_folder.Path));

        Assert.Contains(File, refusal.Message);
        Assert.Contains("found schema 2, this program knows 1", refusal.Message);
        Assert.Equal(before, await System.IO.File.ReadAllBytesAsync(File));
    }

    [Fact]
    public async Task An_older_database_is_migrated_and_keeps_what_it_holds()
    {
        var instance = new InstanceId(Guid.NewGuid());
        await using (var older = SqliteDatabase.Open(_folder.Path))
        {
            await older.Store.PublishAsync(Definition);
            await older.Store.CommitAsync(Bare(instance, 1));
        }

        await using var database = SqliteDatabase.Open(_folder.Path, Newer);

        Assert.Equal(7, database.Readers.Read(0, (session, _) => session.Number("SELECT Id FROM Later")));
        Assert.Equal(2, database.Readers.Read(0, (session, _) => session.Number("SELECT MAX(Version) FROM Schema")));
        Assert.Equal(1, (await database.Store.ReadHeadAsync(instance))!.Sequence);
        Assert.Equal(CommitResult.Committed, await database.Store.CommitAsync(Bare(instance, 2)));
    }

    [Fact]
    public async Task A_script_that_fails_leaves_nothing_of_itself()
    {
        await SqliteDatabase.Open(_folder.Path).DisposeAsync();
        var failing = new SqliteSettings { Scripts = [.. Newer.Scripts, new SchemaScript(3, "CREATE TABLE Half (Id INTEGER); nonsense;")] };

        Assert.Throws<StoreException>(() => SqliteDatabase.Open(_folder.Path, failing));

        await using var database = SqliteDatabase.Open(_folder.Path);
        Assert.Equal(1, database.Readers.Read(0, (session, _) => session.Number("SELECT MAX(Version) FROM Schema")));
        Assert.Equal(0, database.Readers.Read(0, (session, _) => session.Number("SELECT COUNT(*) FROM sqlite_master WHERE name IN ('Later', 'Half')")));
    }

    [Fact]
    public async Task A_database_of_another_program_is_refused_and_left_alone()
    {
        using (var foreign = new SqliteConnection($"Data Source={File};Pooling=False"))
        {
            foreign.Open();
            using var command = foreign.CreateCommand();
            command.CommandText = "CREATE TABLE Recipes (Name TEXT)";
            command.ExecuteNonQuery();
        }

        var before = await System.IO.File.ReadAllBytesAsync(File);
        var refusal = Assert.Throws<StoreException>(() => SqliteDatabase.Open(_folder.Path));

        Assert.Contains("another program", refusal.Message);
        Assert.Contains(File, refusal.Message);
        Assert.Equal(before, await System.IO.File.ReadAllBytesAsync(File));
    }
}
