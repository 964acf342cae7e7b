using ThiDua.Engine.Runtime;

namespace ThiDua.Engine.Storage.Sqlite;

/// <summary>Stores one transition: the inbox mark, the head row behind its fence, the entry, the leaf, and what it waits for and sends.</summary>
internal sealed class SqliteTransition(TransitionUnit unit, long definition) : IWriteUnit
{
    public CommitResult Result { get; private set; } = CommitResult.Conflict;

    public bool Write(SqliteSession session)
    {
        if (!Mark(session))
        {
            Result = CommitResult.Duplicate;
            return false;
        }

        if (!(unit.Head.Sequence == 1 ? Insert(session) : Update(session)))
            return false;
        Append(session);
        Wait(session);
        Send(session);
        Result = CommitResult.Committed;
        return true;
    }

    private bool Mark(SqliteSession session) => session
        .Prepare("INSERT INTO Inbox (Command, Instance, Sequence) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
        .Bind(1, unit.Command).Bind(2, unit.Head.Instance.Value).Bind(3, unit.Head.Sequence).Run() == 1;

    private bool Insert(SqliteSession session) => session
        .Prepare("INSERT INTO Instances (Snapshot, Definition, Sequence, Instance, Status, SubStatus, CorrelationId) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
        .Bind(1, unit.Head.Snapshot.Span).Bind(2, definition).Bind(3, 1).Bind(4, unit.Head.Instance.Value)
        .Bind(5, (long)unit.Head.Status).Bind(6, (long)unit.Head.SubStatus).Bind(7, unit.Head.CorrelationId).Run() == 1;

    // Whatever an UPDATE names is written again in every index that holds it, even when it is the same. Most steps change
    // nothing that is indexed, so that case has its own statement, which touches no index.
    private bool Update(SqliteSession session) =>
        Update(session.Prepare(
            "UPDATE Instances SET Snapshot = ?1, Definition = ?2, Sequence = ?3 WHERE Instance = ?4 AND Sequence = ?3 - 1 AND Status = ?5 AND SubStatus = ?6 AND CorrelationId IS ?7"))
        || Update(session.Prepare(
            "UPDATE Instances SET Snapshot = ?1, Definition = ?2, Sequence = ?3, Status = ?5, SubStatus = ?6, CorrelationId = ?7 WHERE Instance = ?4 AND Sequence = ?3 - 1"));

    private bool Update(SqliteStatement statement) => statement
        .Bind(1, unit.Head.Snapshot.Span).Bind(2, definition).Bind(3, unit.Head.Sequence).Bind(4, unit.Head.Instance.Value)
        .Bind(5, (long)unit.Head.Status).Bind(6, (long)unit.Head.SubStatus).Bind(7, unit.Head.CorrelationId).Run() == 1;

    private void Append(SqliteSession session)
    {
        session.Prepare("INSERT INTO Journal (Instance, Sequence, Entry) VALUES (?, ?, ?)")
            .Bind(1, unit.Head.Instance.Value).Bind(2, unit.Head.Sequence).Bind(3, unit.Entry.Span).Run();
        session.Prepare("INSERT INTO Leaves (Instance, Sequence, Hash) VALUES (?, ?, ?)")
            .Bind(1, unit.Head.Instance.Value).Bind(2, unit.Head.Sequence).Bind(3, unit.Leaf.Span).Run();
    }

    private void Wait(SqliteSession session)
    {
        var instance = unit.Head.Instance.Value;
        for (var i = 0; i < unit.CancelledTimers.Count; i++)
            session.Prepare("DELETE FROM Timers WHERE Instance = ? AND Execution = ?").Bind(1, instance).Bind(2, unit.CancelledTimers[i]).Run();
        for (var i = 0; i < unit.Timers.Count; i++)
        {
            var timer = unit.Timers[i];
            session.Prepare("INSERT OR REPLACE INTO Timers (Instance, Execution, Due, CalendarHash) VALUES (?, ?, ?, ?)")
                .Bind(1, instance).Bind(2, timer.Execution).Bind(3, timer.Due.UtcTicks).Bind(4, timer.CalendarHash).Run();
        }

        for (var i = 0; i < unit.EndedSubscriptions.Count; i++)
            session.Prepare("DELETE FROM Subscriptions WHERE Instance = ? AND Execution = ?").Bind(1, instance).Bind(2, unit.EndedSubscriptions[i]).Run();
        for (var i = 0; i < unit.Subscriptions.Count; i++)
        {
            session.Prepare("INSERT OR IGNORE INTO Subscriptions (Instance, Execution, Key) VALUES (?, ?, ?)")
                .Bind(1, instance).Bind(2, unit.Subscriptions[i].Execution).Bind(3, unit.Subscriptions[i].Key).Run();
        }
    }

    private void Send(SqliteSession session)
    {
        if (unit.Outbox.Length > 0)
        {
            session.Prepare("INSERT INTO Outbox (Instance, Sequence, Payload) VALUES (?, ?, ?)")
                .Bind(1, unit.Head.Instance.Value).Bind(2, unit.Head.Sequence).Bind(3, unit.Outbox.Span).Run();
        }
    }
}
