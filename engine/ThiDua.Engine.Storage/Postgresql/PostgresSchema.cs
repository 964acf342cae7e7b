using Npgsql;
using ThiDua.Engine.Storage.Schema;

namespace ThiDua.Engine.Storage.Postgresql;

/// <summary>Brings the tables of a database to the version that this program knows.</summary>
internal static class PostgresSchema
{
    // One node migrates, the others wait for it: any number will do as long as no other program locks by it.
    private const long MigrationLock = 0x7468_6964_7561;

    public static async Task ApplyAsync(NpgsqlConnection connection, IReadOnlyList<SchemaScript> scripts, string server)
    {
        await using var transaction = await connection.BeginTransactionAsync().ConfigureAwait(false);
        await ExecuteAsync($"SELECT pg_advisory_xact_lock({MigrationLock})").ConfigureAwait(false);
        var exists = await ExecuteAsync("""SELECT to_regclass('engine."Schema"') IS NOT NULL""").ConfigureAwait(false) is true;
        var found = exists ? (int)(await ExecuteAsync("""SELECT COALESCE(MAX("Version"), 0) FROM engine."Schema" """).ConfigureAwait(false))! : 0;
        foreach (var script in scripts.Missing(found, server))
        {
            await ExecuteAsync(script.Sql).ConfigureAwait(false);
            await ExecuteAsync($"""INSERT INTO engine."Schema" ("Version") VALUES ({script.Version})""").ConfigureAwait(false);
        }

        await transaction.CommitAsync().ConfigureAwait(false);

        async Task<object?> ExecuteAsync(string sql)
        {
            await using var command = new NpgsqlCommand(sql, connection, transaction);
            return await command.ExecuteScalarAsync().ConfigureAwait(false);
        }
    }
}
