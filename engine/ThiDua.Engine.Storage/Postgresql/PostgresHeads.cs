using System.Threading.Channels;
using Npgsql;
using ThiDua.Engine.Instances;

namespace ThiDua.Engine.Storage.Postgresql;

/// <summary>
/// Reads head rows. What is asked for while a read is under way is asked for together in the next one, so a node under load needs
/// far fewer round trips than steps. A read begins after it was asked for, so it sees every commit acknowledged before.
/// </summary>
internal sealed class PostgresHeads
{
    private const string Select = """
        SELECT "Instance", "Definition", "Sequence", "Status", "SubStatus", "CorrelationId", "Snapshot" FROM engine."Instances" WHERE "Instance" = ANY ($1)
        """;

    private readonly Channel<HeadRequest> _waiting = Channel.CreateUnbounded<HeadRequest>();
    private readonly NpgsqlDataSource _source;
    private readonly string _server;
    private readonly int _most;
    private readonly Task _readers;

    public PostgresHeads(NpgsqlDataSource source, string server, PostgresSettings settings)
    {
        (_source, _server, _most) = (source, server, settings.MostUnits);
        _readers = Task.WhenAll(Enumerable.Range(0, settings.Readers).Select(_ => Task.Run(WorkAsync)));
    }

    public Task<HeadRecord?> ReadAsync(Guid instance)
    {
        var request = new HeadRequest(instance);
        ObjectDisposedException.ThrowIf(!_waiting.Writer.TryWrite(request), this);
        return request.Task;
    }

    /// <summary>Takes no request any more and returns when all that waited are answered.</summary>
    public Task CloseAsync()
    {
        _waiting.Writer.TryComplete();
        return _readers;
    }

    private async Task WorkAsync()
    {
        var requests = new List<HeadRequest>(_most);
        while (await _waiting.Reader.WaitToReadAsync().ConfigureAwait(false))
        {
            while (requests.Count < _most && _waiting.Reader.TryRead(out var request))
                requests.Add(request);
            if (requests.Count > 0)
                await AnswerAsync(requests).ConfigureAwait(false);
            requests.Clear();
        }
    }

    private async Task AnswerAsync(List<HeadRequest> requests)
    {
        try
        {
            var heads = await ReadAsync([.. requests.Select(r => r.Instance)]).ConfigureAwait(false);
            foreach (var request in requests)
                request.SetResult(heads.GetValueOrDefault(request.Instance));
        }
        catch (Exception failure)
        {
            var explained = failure is NpgsqlException or TimeoutException ? PostgresFailure.Explain(_server, failure) : failure;
            foreach (var request in requests)
                request.TrySetException(explained);
        }
    }

    private async Task<Dictionary<Guid, HeadRecord>> ReadAsync(Guid[] instances)
    {
        await using var command = _source.CreateCommand(Select);
        command.Parameters.Add(new NpgsqlParameter<Guid[]> { TypedValue = instances });
        await using var reader = await command.ExecuteReaderAsync().ConfigureAwait(false);
        var heads = new Dictionary<Guid, HeadRecord>(instances.Length);
        while (await reader.ReadAsync().ConfigureAwait(false))
        {
            heads.Add(reader.GetGuid(0), new HeadRecord(
                reader.GetGuid(0), reader.GetInt64(1), reader.GetInt64(2), (WorkflowStatus)reader.GetInt16(3), (WorkflowSubStatus)reader.GetInt16(4),
                reader.IsDBNull(5) ? null : reader.GetString(5), reader.GetFieldValue<byte[]>(6)));
        }

        return heads;
    }
}
