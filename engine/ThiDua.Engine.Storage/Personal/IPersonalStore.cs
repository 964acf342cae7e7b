using ThiDua.Engine.Journal;

namespace ThiDua.Engine.Storage.Personal;

/// <summary>
/// Texts that may name people, each kept with the salt of its commitment. Erasing a person's texts and salts leaves every journal, proof and
/// replay as it was.
/// </summary>
public interface IPersonalStore
{
    /// <summary>
    /// Keeps a text. The same id with the same subject and text again gives the same reference; with others it throws
    /// <see cref="InvalidOperationException"/>.
    /// </summary>
    /// <param name="id">Its key, chosen by the caller.</param>
    /// <param name="subject">Whom it is about, as an opaque reference such as <c>user:17</c>.</param>
    /// <param name="text">The text.</param>
    /// <param name="cancellation">Counts until the write is handed in.</param>
    ValueTask<PersonalReference> PutAsync(Guid id, string subject, string text, CancellationToken cancellation = default);

    /// <summary>The text of a key; null when it was erased or never was.</summary>
    ValueTask<string?> GetAsync(Guid id, CancellationToken cancellation = default);

    /// <summary>Whether a text is still what was committed to; null when it was erased or never was.</summary>
    ValueTask<bool?> VerifyAsync(PersonalReference reference, CancellationToken cancellation = default);

    /// <summary>Deletes every text and salt of a subject and tells how many there were.</summary>
    ValueTask<int> EraseAsync(string subject, CancellationToken cancellation = default);
}
