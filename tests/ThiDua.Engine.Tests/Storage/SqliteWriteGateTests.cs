using ThiDua.Engine.Runtime;
using ThiDua.Engine.Storage.Sqlite;

namespace ThiDua.Engine.Tests.Storage;

public sealed class SqliteWriteGateTests : IAsyncDisposable
{
    private readonly TempFolder _folder = new();
    private readonly SqliteDatabase _database;

    public SqliteWriteGateTests() => _database = SqliteDatabase.Open(_folder.Path);

    public async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_unit_that_fails_takes_only_itself_back()
    {
        using var open = new ManualResetEventSlim();
        var gate = _database.Gate;
        var first = gate.WriteAsync(new DelegateUnit(_ => { open.Wait(); return true; }));
        var good = gate.WriteAsync(DelegateUnit.Inserts("good", () => true));
        var refused = gate.WriteAsync(DelegateUnit.Inserts("refused", () => false));
        var thrown = gate.WriteAsync(DelegateUnit.Inserts("thrown", () => throw new FormatException("no")));
        var broken = gate.WriteAsync(new DelegateUnit(session =>
            DelegateUnit.Inserts("broken", () => true).Write(session) && session.Prepare("INSERT INTO Schema (Version) VALUES (1)").Run() > 0));
        var last = gate.WriteAsync(DelegateUnit.Inserts("last", () => true));
        open.Set();

        Assert.True(await first);
        Assert.True(await good);
        Assert.False(await refused);
        Assert.Equal("no", (await Assert.ThrowsAsync<FormatException>(() => thrown)).Message);
        Assert.Contains("UNIQUE", (await Assert.ThrowsAsync<StoreException>(() => broken)).Message);
        Assert.True(await last);
        Assert.Equal(["good", "last"], Subjects());
    }

    [Fact]
    public async Task What_waits_is_written_in_one_transaction()
    {
        using var open = new ManualResetEventSlim();
        var first = _database.Gate.WriteAsync(new DelegateUnit(_ => { open.Wait(); return true; }));
        var seen = new List<int>();
        var others = Enumerable.Range(0, 20).Select(_ => _database.Gate.WriteAsync(DelegateUnit.Inserts("x", () =>
        {
            seen.Add(Subjects().Count);
            return true;
        }))).ToList();
        open.Set();
        await first;
        await Task.WhenAll(others);

        Assert.All(seen, rows => Assert.Equal(0, rows));
        Assert.Equal(20, Subjects().Count);
    }

    [Fact]
    public async Task A_unit_is_seen_by_every_reader_as_soon_as_it_is_acknowledged()
    {
        for (var i = 1; i <= 200; i++)
        {
            await _database.Gate.WriteAsync(DelegateUnit.Inserts("x", () => true));
            Assert.Equal(i, Subjects().Count);
        }
    }

    [Fact]
    public async Task Whoever_waits_does_not_go_on_on_the_gates_thread()
    {
        using var open = new ManualResetEventSlim();
        var written = _database.Gate.WriteAsync(new DelegateUnit(_ => { open.Wait(); return true; }));
        var name = written.ContinueWith(_ => Thread.CurrentThread.Name, TaskContinuationOptions.ExecuteSynchronously);
        open.Set();

        Assert.NotEqual("SQLite write gate", await name);
    }

    [Fact]
    public async Task What_was_handed_in_before_closing_is_written()
    {
        var writes = Enumerable.Range(0, 600).Select(_ => _database.Gate.WriteAsync(DelegateUnit.Inserts("x", () => true))).ToList();
        await _database.DisposeAsync();

        Assert.All(await Task.WhenAll(writes), Assert.True);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => _database.Gate.WriteAsync(DelegateUnit.Inserts("late", () => true)));
    }

    [Fact]
    public async Task Readers_cannot_write()
    {
        Assert.Throws<StoreException>(() => _database.Readers.Read(0, (session, _) => DelegateUnit.Inserts("x", () => true).Write(session)));
        await _database.Gate.WriteAsync(DelegateUnit.Inserts("y", () => true));
        Assert.Equal(["y"], Subjects());
    }

    [Fact]
    public async Task Every_connection_is_durable()
    {
        await _database.Gate.WriteAsync(new DelegateUnit(session => { AssertDurable(session); return true; }));
        _database.Readers.Read(0, (session, _) => { AssertDurable(session); return 0; });
    }

    private static void AssertDurable(SqliteSession session)
    {
        Assert.Equal("wal", session.Prepare("PRAGMA journal_mode").ToList(r => r.Text(0)).Single());
        Assert.Equal(2, session.Prepare("PRAGMA synchronous").ToList(r => r.Integer(0)).Single());
        Assert.Equal(5000, session.Prepare("PRAGMA busy_timeout").ToList(r => r.Integer(0)).Single());
    }

    private IReadOnlyList<string> Subjects() =>
        _database.Readers.Read(0, (session, _) => session.Prepare("SELECT Subject FROM Personal ORDER BY Subject").ToList(r => r.Text(0)));
}
