using System.Runtime.CompilerServices;
using Npgsql;
using ThiDua.Engine.Definitions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Journal;
using ThiDua.Engine.Runtime;
using ThiDua.Engine.Storage.Definitions;

namespace ThiDua.Engine.Storage.Postgresql;

/// <summary>The instances on a PostgreSQL server.</summary>
/// <remarks>A cancellation counts until a unit is handed to the gate; after that its outcome is awaited, since it may be stored.</remarks>
internal sealed class PostgresStore : IWorkflowStore
{
    private const int JournalPage = 256;

    private readonly PostgresDatabase _database;
    private readonly PostgresWriteGate _gate;
    private readonly PostgresHeads _heads;
    private readonly PostgresDefinitionRows _rows;
    private readonly DefinitionShelf _shelf;

    public PostgresStore(PostgresDatabase database, PostgresWriteGate gate, PostgresHeads heads)
    {
        (_database, _gate, _heads) = (database, gate, heads);
        _rows = new PostgresDefinitionRows(database);
        _shelf = new DefinitionShelf(_rows);
    }

    public WorkflowDefinition Get(DefinitionKey key) => _shelf.Get(key);

    public async ValueTask PublishAsync(WorkflowDefinition definition, CancellationToken cancellation = default)
    {
        var key = definition.Key;
        await _database.ListAsync(
            """INSERT INTO engine."Definitions" ("Id", "Version", "Hash", "Json") VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING""",
            [key.Id, key.Version, key.Hash, definition.Json], static _ => 0, cancellation).ConfigureAwait(false);
        var published = await _database.ListAsync(
            """SELECT "Hash" FROM engine."Definitions" WHERE "Id" = $1 AND "Version" = $2""", [key.Id, key.Version], static r => r.GetString(0), cancellation).ConfigureAwait(false);
        PublishedContent.Require(key, published[0]);
    }

    public async ValueTask<WorkflowDefinition?> FindNewestAsync(string definitionId, CancellationToken cancellation = default) =>
        _shelf.Keep(await _rows.FindNewestAsync(definitionId, cancellation).ConfigureAwait(false))?.Definition;

    public async ValueTask<InstanceHead?> ReadHeadAsync(InstanceId instance, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        return await _heads.ReadAsync(instance.Value).ConfigureAwait(false) is { } head
            ? new InstanceHead(instance, _shelf.KeyOf(head.Definition), head.Sequence, head.Status, head.SubStatus, head.CorrelationId, head.Snapshot)
            : null;
    }

    public async ValueTask<CommitResult> CommitAsync(TransitionUnit unit, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        return await _gate.WriteAsync(new PostgresTransition(unit, _shelf.RowOf(unit.Head.Definition))).ConfigureAwait(false);
    }

    public async ValueTask<CommandMark?> FindCommandAsync(Guid command, CancellationToken cancellation = default) =>
        (await _database.ListAsync(
            """SELECT "Instance", "Sequence" FROM engine."Inbox" WHERE "Command" = $1""", [command],
            r => new CommandMark(command, Instance(r, 0), r.GetInt64(1)), cancellation).ConfigureAwait(false)).FirstOrDefault();

    public async IAsyncEnumerable<Entry> ReadJournalAsync(InstanceId instance, long fromSequence = 1, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        // Page by page, so that no read stays open while the caller works on an entry.
        for (var next = fromSequence; ;)
        {
            var page = await _database.ListAsync(
                """SELECT "Entry" FROM engine."Journal" WHERE "Instance" = $1 AND "Sequence" >= $2 ORDER BY "Sequence" LIMIT $3""",
                [instance.Value, next, JournalPage], static r => r.GetFieldValue<byte[]>(0), cancellation).ConfigureAwait(false);
            foreach (var bytes in page)
            {
                var entry = Entry.Parse(bytes);
                next = entry.Header.Sequence + 1;
                yield return entry;
            }

            if (page.Count < JournalPage)
                yield break;
        }
    }

    public ValueTask<IReadOnlyList<StoredTimer>> ReadDueTimersAsync(DateTimeOffset until, int most, CancellationToken cancellation = default) => _database.ListAsync(
        """
        SELECT "Instance", "Execution", "Due", "CalendarHash" FROM engine."Timers" WHERE "Due" <= $1
        ORDER BY "Due", "Instance", "Execution" LIMIT $2
        """,
        [until.UtcTicks, most], static r => new StoredTimer(Instance(r, 0), r.GetInt32(1), Instant(r.GetInt64(2)), r.GetString(3)), cancellation);

    public async ValueTask<DateTimeOffset?> ReadNextDueAsync(CancellationToken cancellation = default) => (await _database.ListAsync(
        """SELECT "Due" FROM engine."Timers" ORDER BY "Due" LIMIT 1""", [], static r => (DateTimeOffset?)Instant(r.GetInt64(0)), cancellation).ConfigureAwait(false)).FirstOrDefault();

    public ValueTask<IReadOnlyList<InstanceId>> FindOutdatedTimersAsync(string calendarHash, int most, CancellationToken cancellation = default) => _database.ListAsync(
        """
        SELECT DISTINCT "Instance" FROM (
            SELECT "Instance" FROM engine."Timers" WHERE "CalendarHash" > '' AND "CalendarHash" < $1
            UNION ALL
            SELECT "Instance" FROM engine."Timers" WHERE "CalendarHash" > '' AND "CalendarHash" > $1) other
        LIMIT $2
        """,
        [calendarHash, most], static r => Instance(r, 0), cancellation);

    public ValueTask<IReadOnlyList<InstanceId>> FindSubscribersAsync(string key, string? correlationId, CancellationToken cancellation = default) => correlationId is null
        ? _database.ListAsync("""SELECT DISTINCT "Instance" FROM engine."Subscriptions" WHERE "Key" = $1 ORDER BY "Instance" """, [key], static r => Instance(r, 0), cancellation)
        : _database.ListAsync(
            """
            SELECT DISTINCT i."Instance" FROM engine."Instances" i JOIN engine."Subscriptions" s ON s."Instance" = i."Instance"
            WHERE s."Key" = $1 AND i."CorrelationId" = $2 ORDER BY i."Instance"
            """,
            [key, correlationId], static r => Instance(r, 0), cancellation);

    public ValueTask<IReadOnlyList<OutboxMessage>> ReadOutboxAsync(int most, CancellationToken cancellation = default) => _database.ListAsync(
        """SELECT "Row", "Instance", "Sequence", "Payload" FROM engine."Outbox" ORDER BY "Row" LIMIT $1""",
        [most], static r => new OutboxMessage(r.GetInt64(0), Instance(r, 1), r.GetInt64(2), r.GetFieldValue<byte[]>(3)), cancellation);

    public async ValueTask RemoveFromOutboxAsync(IReadOnlyList<OutboxMessage> delivered, CancellationToken cancellation = default) => await _database.ListAsync(
        """DELETE FROM engine."Outbox" WHERE "Row" = ANY ($1)""", [delivered.Select(m => m.Row).ToArray()], static _ => 0, cancellation).ConfigureAwait(false);

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    private static InstanceId Instance(NpgsqlDataReader row, int column) => new(row.GetGuid(column));

    private static DateTimeOffset Instant(long ticks) => new(ticks, TimeSpan.Zero);
}
