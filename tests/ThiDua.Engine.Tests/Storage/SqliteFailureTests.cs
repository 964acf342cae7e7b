using Microsoft.Data.Sqlite;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Runtime;
using ThiDua.Engine.Storage.Sqlite;
using static ThiDua.Engine.Tests.Storage.Units;

namespace ThiDua.Engine.Tests.Storage;

/// <summary>What goes wrong with files and disks: one clear error that names the file, and nothing half-written.</summary>
public sealed class SqliteFailureTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly InstanceId _instance = new(Guid.NewGuid());

    private string File => _folder.File("thidua.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_that_is_no_database_is_refused_and_left_alone()
    {
        var text = string.Concat(Enumerable.Repeat("This is a letter, not a database. ", 200));
        System.IO.File.WriteAllText(File, text);

        Refuses("not a database");

        Assert.Equal(text, System.IO.File.ReadAllText(File));
    }

    [Fact]
    public async Task A_damaged_database_is_refused_at_opening_or_at_the_first_read()
    {
        await FillAsync(entries: 40);
        var bytes = await System.IO.File.ReadAllBytesAsync(File);
        bytes.AsSpan(4096).Fill(0xA5);
        await System.IO.File.WriteAllBytesAsync(File, bytes);

        Refuses("damaged");
    }

    [Fact]
    public async Task A_damaged_page_is_reported_when_it_is_read()
    {
        await FillAsync(entries: 400);
        var bytes = await System.IO.File.ReadAllBytesAsync(File);
        bytes.AsSpan(bytes.Length / 2 / 4096 * 4096).Fill(0xA5);
        await System.IO.File.WriteAllBytesAsync(File, bytes);

        await using var database = SqliteDatabase.Open(_folder.Path);
        var failure = await Assert.ThrowsAsync<StoreException>(async () =>
        {
            await foreach (var entry in database.Store.ReadJournalAsync(_instance))
                _ = entry;
        });

        Assert.Contains(File, failure.Message);
        Assert.Contains("damaged", failure.Message);
    }

    [Fact]
    public async Task A_locked_file_is_reported_and_works_again_after()
    {
        await using var database = SqliteDatabase.Open(_folder.Path, new SqliteSettings { Patience = TimeSpan.FromMilliseconds(1) });
        await database.Store.PublishAsync(Definition);
        using var foreign = new SqliteConnection($"Data Source={File};Pooling=False");
        foreign.Open();
        using (foreign.BeginTransaction(deferred: false))
        {
            var failure = await Assert.ThrowsAsync<StoreException>(async () => await database.Store.CommitAsync(Bare(_instance, 1)));
            Assert.Contains(File, failure.Message);
            Assert.Contains("locked by another process", failure.Message);
            Assert.Null(await database.Store.ReadHeadAsync(_instance));
        }

        Assert.Equal(CommitResult.Committed, await database.Store.CommitAsync(Bare(_instance, 1)));
    }

    [Fact]
    public async Task A_full_disk_loses_nothing_that_was_acknowledged_and_stores_no_half_transition()
    {
        var written = 0;
        await using (var database = SqliteDatabase.Open(_folder.Path, new SqliteSettings { Sabotage = c => Execute(c, "PRAGMA max_page_count = 60") }))
        {
            await database.Store.PublishAsync(Definition);
            var failure = await Assert.ThrowsAsync<StoreException>(async () =>
            {
                for (; ; written++)
                    await database.Store.CommitAsync(Large(written + 1));
            });
            Assert.Contains(File, failure.Message);
            Assert.Contains("disk", failure.Message);
            Assert.Contains("full", failure.Message);
            await AssertWholeAsync(database, written);
        }

        Assert.True(written > 3);
        await using var again = SqliteDatabase.Open(_folder.Path);
        await AssertWholeAsync(again, written);
        Assert.Equal(CommitResult.Committed, await again.Store.CommitAsync(Large(written + 1)));
    }

    [Fact]
    public async Task A_read_only_file_is_reported()
    {
        await FillAsync(entries: 1);
        await using var database = SqliteDatabase.Open(_folder.Path, new SqliteSettings { Sabotage = c => Execute(c, "PRAGMA query_only = ON") });

        var failure = await Assert.ThrowsAsync<StoreException>(async () => await database.Store.CommitAsync(Bare(_instance, 2)));

        Assert.Contains(File, failure.Message);
        Assert.Contains("read-only", failure.Message);
        await AssertWholeAsync(database, 1);
    }

    [Fact]
    public void A_folder_that_can_not_be_made_is_named()
    {
        var below = _folder.File("letter/data");
        System.IO.File.WriteAllText(_folder.File("letter"), "x");

        Assert.Contains(below, Assert.Throws<StoreException>(() => SqliteDatabase.Open(below)).Message);
    }

    [Fact]
    public void A_read_only_folder_is_named()
    {
        // Of this folder not even root can make a file.
        const string readOnly = "/proc/sys";
        Assert.SkipUnless(Directory.Exists(readOnly), "The test needs Linux: a folder in which nobody can write.");

        var failure = Assert.Throws<StoreException>(() => SqliteDatabase.Open(readOnly));

        Assert.Contains(readOnly, failure.Message);
        Assert.Contains("writable", failure.Message);
    }

    [Fact]
    public void A_folder_in_the_place_of_the_file_is_named()
    {
        Directory.CreateDirectory(File);

        Refuses("can't be opened");
    }

    private void Refuses(string words)
    {
        var refusal = Assert.Throws<StoreException>(() => SqliteDatabase.Open(_folder.Path));
        Assert.Contains(File, refusal.Message);
        Assert.Contains(words, refusal.Message);
    }

    private async Task FillAsync(int entries)
    {
        await using var database = SqliteDatabase.Open(_folder.Path);
        await database.Store.PublishAsync(Definition);
        for (var sequence = 1; sequence <= entries; sequence++)
            await database.Store.CommitAsync(Bare(_instance, sequence));
    }

    private TransitionUnit Large(long sequence) => Bare(_instance, sequence) with { Outbox = new byte[8_000] };

    private async Task AssertWholeAsync(SqliteDatabase database, int written)
    {
        Assert.Equal(written, (await database.Store.ReadHeadAsync(_instance))!.Sequence);
        foreach (var table in new[] { "Journal", "Inbox", "Leaves" })
            Assert.Equal(written, database.Readers.Read(table, (session, table) => session.Number($"SELECT COUNT(*) FROM {table}")));
        Assert.Equal("ok", database.Readers.Read(0, (session, _) => session.Prepare("PRAGMA integrity_check").ToList(r => r.Text(0)).Single()));
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
