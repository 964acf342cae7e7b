using System.Runtime.CompilerServices;
using ThiDua.Engine.Definitions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Journal;
using ThiDua.Engine.Runtime;
using ThiDua.Engine.Storage.Definitions;

namespace ThiDua.Engine.Storage.Sqlite;

/// <summary>The instances in the embedded database. Reads complete at once; writes when the gate has committed.</summary>
/// <remarks>A cancellation counts until a unit is handed to the gate; after that its outcome is awaited, since it may be stored.</remarks>
internal sealed class SqliteStore : IWorkflowStore
{
    private const int JournalPage = 256;

    private readonly SqliteDatabase _database;
    private readonly SqliteDefinitionRows _rows;
    private readonly DefinitionShelf _shelf;

    public SqliteStore(SqliteDatabase database)
    {
        _database = database;
        _rows = new SqliteDefinitionRows(database);
        _shelf = new DefinitionShelf(_rows);
    }

    public WorkflowDefinition Get(DefinitionKey key) => _shelf.Get(key);

    public async ValueTask PublishAsync(WorkflowDefinition definition, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        await _database.Gate.WriteAsync(new SqlitePublication(definition)).ConfigureAwait(false);
    }

    public ValueTask<WorkflowDefinition?> FindNewestAsync(string definitionId, CancellationToken cancellation = default) =>
        new(_shelf.Keep(_rows.FindNewest(definitionId))?.Definition);

    public ValueTask<InstanceHead?> ReadHeadAsync(InstanceId instance, CancellationToken cancellation = default) => new(_database.Readers.Read((this, instance), static (session, a) =>
    {
        var (store, instance) = a;
        var head = session.Prepare("SELECT Definition, Sequence, Status, SubStatus, CorrelationId, Snapshot FROM Instances WHERE Instance = ?").Bind(1, instance.Value);
        if (!head.Step())
            return null;
        var (definition, sequence, status, subStatus) = (head.Integer(0), head.Integer(1), (WorkflowStatus)head.Integer(2), (WorkflowSubStatus)head.Integer(3));
        var (correlationId, snapshot) = (head.IsNull(4) ? null : head.Text(4), head.Bytes(5));
        head.Reset();
        return new InstanceHead(instance, store._shelf.KeyOf(definition), sequence, status, subStatus, correlationId, snapshot);
    }));

    public async ValueTask<CommitResult> CommitAsync(TransitionUnit unit, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        var transition = new SqliteTransition(unit, _shelf.RowOf(unit.Head.Definition));
        await _database.Gate.WriteAsync(transition).ConfigureAwait(false);
        return transition.Result;
    }

    public ValueTask<CommandMark?> FindCommandAsync(Guid command, CancellationToken cancellation = default) => new(_database.Readers.Read(command, static (session, command) =>
    {
        var mark = session.Prepare("SELECT Instance, Sequence FROM Inbox WHERE Command = ?").Bind(1, command);
        if (!mark.Step())
            return null;
        var found = new CommandMark(command, new InstanceId(mark.Id(0)), mark.Integer(1));
        mark.Reset();
        return found;
    }));

    public async IAsyncEnumerable<Entry> ReadJournalAsync(InstanceId instance, long fromSequence = 1, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        // Page by page, so that no read stays open while the caller works on an entry.
        await Task.CompletedTask.ConfigureAwait(false);
        for (var next = fromSequence; ;)
        {
            cancellation.ThrowIfCancellationRequested();
            var page = _database.Readers.Read((instance, next), static (session, a) => session
                .Prepare("SELECT Entry FROM Journal WHERE Instance = ? AND Sequence >= ? ORDER BY Sequence LIMIT ?")
                .Bind(1, a.instance.Value).Bind(2, a.next).Bind(3, JournalPage).ToList(static r => r.Bytes(0)));
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

    public ValueTask<IReadOnlyList<StoredTimer>> ReadDueTimersAsync(DateTimeOffset until, int most, CancellationToken cancellation = default) => new(
        _database.Readers.Read((until, most), static (session, a) => session
            .Prepare("SELECT Instance, Execution, Due, CalendarHash FROM Timers WHERE Due <= ? ORDER BY Due, Instance, Execution LIMIT ?")
            .Bind(1, a.until.UtcTicks).Bind(2, a.most)
            .ToList(static r => new StoredTimer(new InstanceId(r.Id(0)), (int)r.Integer(1), Instant(r.Integer(2)), r.Text(3)))));

    public ValueTask<DateTimeOffset?> ReadNextDueAsync(CancellationToken cancellation = default) => new(
        _database.Readers.Read(0, static (session, _) => session
            .Prepare("SELECT Due FROM Timers ORDER BY Due LIMIT 1").ToList(static r => (DateTimeOffset?)Instant(r.Integer(0))).FirstOrDefault()));

    public ValueTask<IReadOnlyList<InstanceId>> FindOutdatedTimersAsync(string calendarHash, int most, CancellationToken cancellation = default) => new(
        _database.Readers.Read((calendarHash, most), static (session, a) => session
            .Prepare("""
                SELECT DISTINCT Instance FROM (
                    SELECT Instance FROM Timers WHERE CalendarHash > '' AND CalendarHash < ?1
                    UNION ALL
                    SELECT Instance FROM Timers WHERE CalendarHash > '' AND CalendarHash > ?1)
                LIMIT ?2
                """)
            .Bind(1, a.calendarHash).Bind(2, a.most).ToList(ReadInstance)));

    // CROSS JOIN fixes the order: few instances share a correlation id, many may wait for one key.
    public ValueTask<IReadOnlyList<InstanceId>> FindSubscribersAsync(string key, string? correlationId, CancellationToken cancellation = default) => new(
        _database.Readers.Read((key, correlationId), static (session, a) => a.correlationId is null
            ? session.Prepare("SELECT DISTINCT Instance FROM Subscriptions WHERE Key = ? ORDER BY Instance").Bind(1, a.key).ToList(ReadInstance)
            : session.Prepare("""
                SELECT DISTINCT i.Instance FROM Instances i CROSS JOIN Subscriptions s ON s.Instance = i.Instance
                WHERE s.Key = ? AND i.CorrelationId = ? ORDER BY i.Instance
                """).Bind(1, a.key).Bind(2, a.correlationId).ToList(ReadInstance)));

    public ValueTask<IReadOnlyList<OutboxMessage>> ReadOutboxAsync(int most, CancellationToken cancellation = default) => new(
        _database.Readers.Read(most, static (session, most) => session
            .Prepare("SELECT Row, Instance, Sequence, Payload FROM Outbox ORDER BY Row LIMIT ?").Bind(1, most)
            .ToList(static r => new OutboxMessage(r.Integer(0), new InstanceId(r.Id(1)), r.Integer(2), r.Bytes(3)))));

    public async ValueTask RemoveFromOutboxAsync(IReadOnlyList<OutboxMessage> delivered, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        await _database.Gate.WriteAsync(new SqliteDelivery(delivered)).ConfigureAwait(false);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    private static DateTimeOffset Instant(long ticks) => new(ticks, TimeSpan.Zero);

    private static InstanceId ReadInstance(SqliteStatement row) => new(row.Id(0));
}
