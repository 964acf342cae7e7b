using ThiDua.Engine.Runtime;

namespace ThiDua.Engine.Storage.Sqlite;

/// <summary>Takes delivered messages out of the outbox.</summary>
internal sealed class SqliteDelivery(IReadOnlyList<OutboxMessage> delivered) : IWriteUnit
{
    public bool Write(SqliteSession session)
    {
        foreach (var message in delivered)
        {
            // The number of a row may be given again once the outbox was empty, so the message itself is compared as well.
            session.Prepare("DELETE FROM Outbox WHERE Row = ? AND Instance = ? AND Sequence = ?")
                .Bind(1, message.Row).Bind(2, message.Instance.Value).Bind(3, message.Sequence).Run();
        }

        return true;
    }
}
