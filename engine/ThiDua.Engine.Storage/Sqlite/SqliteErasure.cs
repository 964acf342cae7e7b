namespace ThiDua.Engine.Storage.Sqlite;

/// <summary>Deletes the texts and salts of a subject; what they were in the file is overwritten, not only unlinked.</summary>
internal sealed class SqliteErasure(string subject) : IWriteUnit
{
    public int Erased { get; private set; }

    public bool EmptiesLog => true;

    public bool Write(SqliteSession session)
    {
        session.Execute("PRAGMA secure_delete = ON");
        try
        {
            Erased = session.Prepare("DELETE FROM Personal WHERE Subject = ?").Bind(1, subject).Run();
        }
        finally
        {
            session.Execute("PRAGMA secure_delete = OFF");
        }

        return true;
    }
}
