using ThiDua.Engine.Storage.Personal;

namespace ThiDua.Engine.Storage.Sqlite;

/// <summary>Stores a text, unless it is there.</summary>
internal sealed class SqliteKeeping(PersonalText text) : IWriteUnit
{
    /// <summary>The text as it is stored, with the salt of its first time.</summary>
    public PersonalText Kept { get; private set; } = text;

    public bool Write(SqliteSession session)
    {
        if (SqlitePersonalStore.Read(session.Prepare(SqlitePersonalStore.Select).Bind(1, Kept.Id)) is { } stored)
        {
            stored.RequireSame(Kept);
            Kept = stored;
            return false;
        }

        session.Prepare("INSERT INTO Personal (Id, Subject, Salt, Text) VALUES (?, ?, ?, ?)")
            .Bind(1, Kept.Id).Bind(2, Kept.Subject).Bind(3, Kept.Salt).Bind(4, Kept.Text).Run();
        return true;
    }
}
