using System.Diagnostics;
using Npgsql;
using ThiDua.Engine.Runtime;
using ThiDua.Engine.Storage.Postgresql;

namespace ThiDua.Benchmarks.Engine;

/// <summary>
/// The raw limit: the same rows as those of recorded transitions, one prepared statement a transition on the same schema, so many
/// clients at once. It checks nothing and answers nobody.
/// </summary>
internal static class PostgresRaw
{
    private const string Rows = """
        , mark AS (INSERT INTO engine."Inbox" ("Command", "Instance", "Sequence") VALUES ($6, $1, $2))
        , entry AS (INSERT INTO engine."Journal" ("Instance", "Sequence", "Entry") VALUES ($1, $2, $7))
        , leaf AS (INSERT INTO engine."Leaves" ("Instance", "Sequence", "Hash") VALUES ($1, $2, $8))
        , sent AS (INSERT INTO engine."Outbox" ("Instance", "Sequence", "Payload") SELECT $1, $2, $9 WHERE $9 IS NOT NULL)
        SELECT 1
        """;

    private const string Insert = """
        WITH head AS (INSERT INTO engine."Instances" ("Instance", "Definition", "Sequence", "Status", "SubStatus", "Snapshot") VALUES ($1, 1, $2, $3, $4, $5))
        """ + Rows;

    private const string Update = """
        WITH head AS (UPDATE engine."Instances" SET "Sequence" = $2, "Status" = $3, "SubStatus" = $4, "Snapshot" = $5 WHERE "Instance" = $1)
        """ + Rows;

    /// <summary>Transitions a second.</summary>
    public static async Task<double> RateAsync(IReadOnlyList<TransitionUnit> units, string connectionString, int clients)
    {
        await (await PostgresDatabase.OpenAsync(connectionString)).DisposeAsync();
        await using var source = NpgsqlDataSource.Create(connectionString);
        var shares = units.GroupBy(u => u.Head.Instance).Select((g, i) => (g, i)).GroupBy(x => x.i % clients).Select(s => s.SelectMany(x => x.g).ToArray()).ToArray();
        var ready = await Task.WhenAll(shares.Select(async share => (share, connection: await source.OpenConnectionAsync())));
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(ready.Select(client => Task.Run(() => WriteAsync(client.connection, client.share))));
        var rate = units.Count / watch.Elapsed.TotalSeconds;
        foreach (var (_, connection) in ready)
            await connection.DisposeAsync();
        return rate;
    }

    private static async Task WriteAsync(NpgsqlConnection connection, TransitionUnit[] share)
    {
        await using var insert = await PrepareAsync(connection, Insert);
        await using var update = await PrepareAsync(connection, Update);
        foreach (var unit in share)
        {
            var command = unit.Head.Sequence == 1 ? insert : update;
            object?[] values =
            [
                unit.Head.Instance.Value, unit.Head.Sequence, (short)unit.Head.Status, (short)unit.Head.SubStatus, unit.Head.Snapshot, unit.Command, unit.Entry, unit.Leaf,
                unit.Outbox.Length > 0 ? unit.Outbox : DBNull.Value,
            ];
            for (var i = 0; i < values.Length; i++)
                command.Parameters[i].Value = values[i];
            await command.ExecuteNonQueryAsync();
        }
    }

    private static async Task<NpgsqlCommand> PrepareAsync(NpgsqlConnection connection, string text)
    {
        var command = new NpgsqlCommand(text, connection);
        foreach (var type in new[] { NpgsqlTypes.NpgsqlDbType.Uuid, NpgsqlTypes.NpgsqlDbType.Bigint, NpgsqlTypes.NpgsqlDbType.Smallint, NpgsqlTypes.NpgsqlDbType.Smallint, NpgsqlTypes.NpgsqlDbType.Bytea, NpgsqlTypes.NpgsqlDbType.Uuid, NpgsqlTypes.NpgsqlDbType.Bytea, NpgsqlTypes.NpgsqlDbType.Bytea, NpgsqlTypes.NpgsqlDbType.Bytea })
            command.Parameters.Add(new NpgsqlParameter { NpgsqlDbType = type });
        await command.PrepareAsync();
        return command;
    }
}
