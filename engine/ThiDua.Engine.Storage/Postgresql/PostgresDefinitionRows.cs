using Npgsql;
using ThiDua.Engine.Storage.Definitions;

namespace ThiDua.Engine.Storage.Postgresql;

/// <summary>Definitions are read once a process, so these reads wait for the server.</summary>
internal sealed class PostgresDefinitionRows(PostgresDatabase database) : IDefinitionRows
{
    private const string Select = """SELECT "Row", "Id", "Version", "Hash", "Json" FROM engine."Definitions" """;

    public StoredDefinition? Find(string id, int version) => First(Select + """WHERE "Id" = $1 AND "Version" = $2""", id, version);

    public StoredDefinition? Find(long row) => First(Select + """WHERE "Row" = $1""", row);

    public async ValueTask<StoredDefinition?> FindNewestAsync(string id, CancellationToken cancellation) =>
        (await database.ListAsync(Select + """WHERE "Id" = $1 ORDER BY "Version" DESC LIMIT 1""", [id], Read, cancellation).ConfigureAwait(false)).FirstOrDefault();

    private StoredDefinition? First(string sql, params object[] parameters)
    {
        try
        {
            using var command = database.Source.CreateCommand(sql);
            foreach (var parameter in parameters)
                command.Parameters.Add(new NpgsqlParameter { Value = parameter });
            using var reader = command.ExecuteReader();
            return reader.Read() ? Read(reader) : null;
        }
        catch (Exception failure) when (failure is NpgsqlException or TimeoutException)
        {
            throw PostgresFailure.Explain(database.Server, failure);
        }
    }

    private StoredDefinition Read(NpgsqlDataReader row) =>
        StoredDefinition.Read(row.GetInt64(0), row.GetString(1), row.GetInt32(2), row.GetString(3), row.GetString(4), database.Server);
}
