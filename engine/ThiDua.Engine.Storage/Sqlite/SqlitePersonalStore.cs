using ThiDua.Engine.Journal;
using ThiDua.Engine.Storage.Personal;

namespace ThiDua.Engine.Storage.Sqlite;

internal sealed class SqlitePersonalStore(SqliteDatabase database) : IPersonalStore
{
    internal const string Select = "SELECT Id, Subject, Salt, Text FROM Personal WHERE Id = ?";

    public async ValueTask<PersonalReference> PutAsync(Guid id, string subject, string text, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        var keeping = new SqliteKeeping(PersonalText.Make(id, subject, text));
        await database.Gate.WriteAsync(keeping).ConfigureAwait(false);
        return keeping.Kept.Reference;
    }

    public ValueTask<string?> GetAsync(Guid id, CancellationToken cancellation = default) => new(Find(id)?.Text);

    public ValueTask<bool?> VerifyAsync(PersonalReference reference, CancellationToken cancellation = default) =>
        new(Find(reference.Id) is { } text ? text.Reference == reference : null);

    public async ValueTask<int> EraseAsync(string subject, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        var erasure = new SqliteErasure(subject);
        await database.Gate.WriteAsync(erasure).ConfigureAwait(false);
        return erasure.Erased;
    }

    internal static PersonalText? Read(SqliteStatement found) =>
        found.ToList(static r => new PersonalText(r.Id(0), r.Text(1), r.Bytes(2), r.Text(3))).FirstOrDefault();

    private PersonalText? Find(Guid id) => database.Readers.Read(id, static (session, id) => Read(session.Prepare(Select).Bind(1, id)));
}
