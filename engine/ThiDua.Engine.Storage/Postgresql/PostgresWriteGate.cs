using System.Threading.Channels;
using Npgsql;
using ThiDua.Engine.Runtime;

namespace ThiDua.Engine.Storage.Postgresql;

/// <summary>
/// A node's way to the server: each committer takes what waits and sends it as one batch, which is one round trip and one
/// transaction. A unit whose fence is closed costs nobody else anything; after an error every unit is sent again alone.
/// </summary>
internal sealed class PostgresWriteGate
{
    private readonly Channel<PostgresTransition> _waiting = Channel.CreateUnbounded<PostgresTransition>();
    private readonly NpgsqlDataSource _source;
    private readonly string _server;
    private readonly int _most;
    private readonly Task _committers;

    public PostgresWriteGate(NpgsqlDataSource source, string server, PostgresSettings settings)
    {
        (_source, _server, _most) = (source, server, settings.MostUnits);
        _committers = Task.WhenAll(Enumerable.Range(0, settings.Committers).Select(_ => Task.Run(WorkAsync)));
    }

    public Task<CommitResult> WriteAsync(PostgresTransition transition)
    {
        ObjectDisposedException.ThrowIf(!_waiting.Writer.TryWrite(transition), this);
        return transition.Task;
    }

    /// <summary>Lets nobody in any more and returns when all that waited is done.</summary>
    public Task CloseAsync()
    {
        _waiting.Writer.TryComplete();
        return _committers;
    }

    private async Task WorkAsync()
    {
        var units = new List<PostgresTransition>(_most);
        while (await _waiting.Reader.WaitToReadAsync().ConfigureAwait(false))
        {
            while (units.Count < _most && _waiting.Reader.TryRead(out var unit))
                units.Add(unit);
            if (units.Count > 0)
                await CommitAsync(units).ConfigureAwait(false);
            units.Clear();
        }
    }

    private async Task CommitAsync(List<PostgresTransition> units)
    {
        // Two batches take the locks of their head rows in the same order, so neither waits for the other in a circle.
        var ordered = units.Count == 1 ? units : [.. units.OrderBy(u => u.Instance)];
        try
        {
            var results = await SendAsync(ordered).ConfigureAwait(false);
            for (var i = 0; i < results.Length; i++)
                ordered[i].SetResult(results[i]);
        }
        catch (PostgresException) when (ordered.Count > 1)
        {
            foreach (var unit in ordered)
                await CommitAsync([unit]).ConfigureAwait(false);
        }
        catch (PostgresException fault) when (Outcome(fault) is { } outcome)
        {
            ordered[0].SetResult(outcome);
        }
        catch (Exception failure)
        {
            var explained = failure is NpgsqlException or TimeoutException ? PostgresFailure.Explain(_server, failure) : failure;
            foreach (var unit in ordered)
                unit.SetException(explained);
        }
    }

    private async Task<CommitResult[]> SendAsync(List<PostgresTransition> units)
    {
        await using var connection = await _source.OpenConnectionAsync().ConfigureAwait(false);
        await using var batch = new NpgsqlBatch(connection);
        foreach (var unit in units)
            batch.BatchCommands.Add(unit.ToCommand());
        var results = new CommitResult[units.Count];
        await using var reader = await batch.ExecuteReaderAsync().ConfigureAwait(false);
        for (var i = 0; i < results.Length; i++)
        {
            await reader.ReadAsync().ConfigureAwait(false);
            results[i] = (CommitResult)reader.GetInt32(0);
            await reader.NextResultAsync().ConfigureAwait(false);
        }

        return results;
    }

    // Another node was faster between this statement's look and its write.
    private static CommitResult? Outcome(PostgresException fault) => fault switch
    {
        { SqlState: PostgresErrorCodes.UniqueViolation, TableName: "Inbox" } => CommitResult.Duplicate,
        { SqlState: PostgresErrorCodes.UniqueViolation, TableName: "Instances" or "Journal" } => CommitResult.Conflict,
        { SqlState: PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure } => CommitResult.Conflict,
        _ => null,
    };
}
