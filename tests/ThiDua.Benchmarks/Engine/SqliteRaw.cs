using System.Diagnostics;
using Microsoft.Data.Sqlite;
using ThiDua.Engine.Runtime;
using ThiDua.Engine.Storage.Sqlite;

namespace ThiDua.Benchmarks.Engine;

/// <summary>
/// The raw limit: the same rows as those of recorded transitions, written by a bare loop of prepared statements on the same
/// schema and settings, so many transitions a commit. It checks nothing and answers nobody.
/// </summary>
internal static class SqliteRaw
{
    /// <summary>Transitions a second.</summary>
    public static async Task<double> RateAsync(IReadOnlyList<TransitionUnit> units, int transitionsACommit)
    {
        using var folder = new TemporaryFolder();
        await SqliteDatabase.Open(folder.Path).DisposeAsync();
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder.Path, "thidua.db")};Pooling=False");
        connection.Open();
        Run(connection, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-65536;");
        using var insert = Prepare(connection, "INSERT INTO Instances (Snapshot, Definition, Sequence, Instance, Status, SubStatus) VALUES (?1, 1, ?2, ?3, ?4, ?5)", 5);
        using var update = Prepare(connection, "UPDATE Instances SET Snapshot = ?1, Sequence = ?2 WHERE Instance = ?3", 3);
        using var finish = Prepare(connection, "UPDATE Instances SET Snapshot = ?1, Sequence = ?2, Status = ?4, SubStatus = ?5 WHERE Instance = ?3", 5);
        using var journal = Prepare(connection, "INSERT INTO Journal (Instance, Sequence, Entry) VALUES (?1, ?2, ?3)", 3);
        using var leaf = Prepare(connection, "INSERT INTO Leaves (Instance, Sequence, Hash) VALUES (?1, ?2, ?3)", 3);
        using var inbox = Prepare(connection, "INSERT INTO Inbox (Command, Instance, Sequence) VALUES (?1, ?2, ?3)", 3);
        using var outbox = Prepare(connection, "INSERT INTO Outbox (Instance, Sequence, Payload) VALUES (?1, ?2, ?3)", 3);
        using var begin = Prepare(connection, "BEGIN IMMEDIATE", 0);
        using var commit = Prepare(connection, "COMMIT", 0);
        var rows = units.Select(u => new Rows(u)).ToArray();
        var watch = Stopwatch.StartNew();
        for (var first = 0; first < rows.Length; first += transitionsACommit)
        {
            begin.ExecuteNonQuery();
            for (var i = first; i < Math.Min(first + transitionsACommit, rows.Length); i++)
            {
                var row = rows[i];
                Execute(row.Sequence == 1 ? insert : row.Status == 1 ? finish : update, row.Snapshot, row.Sequence, row.Instance, row.Status, row.SubStatus);
                Execute(journal, row.Instance, row.Sequence, row.Entry);
                Execute(leaf, row.Instance, row.Sequence, row.Leaf);
                Execute(inbox, row.Command, row.Instance, row.Sequence);
                if (row.Message is not null)
                    Execute(outbox, row.Instance, row.Sequence, row.Message);
            }

            commit.ExecuteNonQuery();
        }

        return rows.Length / watch.Elapsed.TotalSeconds;
    }

    private static SqliteCommand Prepare(SqliteConnection connection, string text, int parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        for (var i = 1; i <= parameters; i++)
            command.Parameters.Add(new SqliteParameter($"?{i}", 0));
        command.Prepare();
        return command;
    }

    private static void Execute(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        for (var i = 0; i < command.Parameters.Count; i++)
            command.Parameters[i].Value = values[i];
        command.ExecuteNonQuery();
    }

    private static void Run(SqliteConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }

    private sealed class Rows(TransitionUnit unit)
    {
        public byte[] Instance { get; } = unit.Head.Instance.Value.ToByteArray(bigEndian: true);

        public long Sequence { get; } = unit.Head.Sequence;

        public long Status { get; } = (long)unit.Head.Status;

        public long SubStatus { get; } = (long)unit.Head.SubStatus;

        public byte[] Snapshot { get; } = unit.Head.Snapshot.ToArray();

        public byte[] Entry { get; } = unit.Entry.ToArray();

        public byte[] Leaf { get; } = unit.Leaf.ToArray();

        public byte[] Command { get; } = unit.Command.ToByteArray(bigEndian: true);

        public byte[]? Message { get; } = unit.Outbox.Length > 0 ? unit.Outbox.ToArray() : null;
    }
}
