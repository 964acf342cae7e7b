using ThiDua.Engine.Storage.Sqlite;

namespace ThiDua.Engine.Tests.Storage;

/// <summary>A unit that does what a test says.</summary>
internal sealed class DelegateUnit(Func<SqliteSession, bool> write) : IWriteUnit
{
    public bool Write(SqliteSession session) => write(session);

    /// <summary>A unit that writes a row which no other one writes.</summary>
    public static DelegateUnit Inserts(string subject, Func<bool> end) => new(session =>
    {
        session.Prepare("INSERT INTO Personal (Id, Subject, Salt, Text) VALUES (?, ?, x'00', '')").Bind(1, Guid.NewGuid()).Bind(2, subject).Run();
        return end();
    });
}
