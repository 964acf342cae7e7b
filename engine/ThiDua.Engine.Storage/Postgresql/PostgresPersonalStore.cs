using ThiDua.Engine.Journal;
using ThiDua.Engine.Storage.Personal;

namespace ThiDua.Engine.Storage.Postgresql;

internal sealed class PostgresPersonalStore(PostgresDatabase database) : IPersonalStore
{
    public async ValueTask<PersonalReference> PutAsync(Guid id, string subject, string text, CancellationToken cancellation = default)
    {
        var offered = PersonalText.Make(id, subject, text);
        var written = await database.ListAsync(
            """INSERT INTO engine."Personal" ("Id", "Subject", "Salt", "Text") VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING "Id" """,
            [id, subject, offered.Salt, text], static r => r.GetGuid(0), cancellation).ConfigureAwait(false);
        if (written.Count > 0)
            return offered.Reference;
        var stored = await FindAsync(id, cancellation).ConfigureAwait(false)
            ?? throw new InvalidOperationException($"The text {id} was erased while it was put again.");
        stored.RequireSame(offered);
        return stored.Reference;
    }

    public async ValueTask<string?> GetAsync(Guid id, CancellationToken cancellation = default) =>
        (await FindAsync(id, cancellation).ConfigureAwait(false))?.Text;

    public async ValueTask<bool?> VerifyAsync(PersonalReference reference, CancellationToken cancellation = default) =>
        await FindAsync(reference.Id, cancellation).ConfigureAwait(false) is { } text ? text.Reference == reference : null;

    public async ValueTask<int> EraseAsync(string subject, CancellationToken cancellation = default) => (await database.ListAsync(
        """DELETE FROM engine."Personal" WHERE "Subject" = $1 RETURNING 1""", [subject], static r => r.GetInt32(0), cancellation).ConfigureAwait(false)).Count;

    private async ValueTask<PersonalText?> FindAsync(Guid id, CancellationToken cancellation) => (await database.ListAsync(
        """SELECT "Id", "Subject", "Salt", "Text" FROM engine."Personal" WHERE "Id" = $1""", [id],
        static r => new PersonalText(r.GetGuid(0), r.GetString(1), r.GetFieldValue<byte[]>(2), r.GetString(3)), cancellation).ConfigureAwait(false)).FirstOrDefault();
}
