using System.Security.Cryptography;
using ThiDua.Engine.Journal;
using ThiDua.Engine.Storage.Personal;

namespace ThiDua.Engine.Storage.Memory;

/// <summary>Erasable texts in memory.</summary>
/// <param name="salt">Fills a salt; null for a random one. A simulation gives a seeded one, so that the same seed gives the same journal.</param>
public sealed class MemoryPersonalStore(Action<Span<byte>>? salt = null) : IPersonalStore
{
    private readonly Lock _door = new();
    private readonly Dictionary<Guid, PersonalText> _texts = [];

    /// <inheritdoc/>
    public ValueTask<PersonalReference> PutAsync(Guid id, string subject, string text, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        lock (_door)
        {
            var bytes = new byte[PersonalText.SaltSize];
            var offered = new PersonalText(id, subject, bytes, text);
            if (_texts.TryGetValue(id, out var stored))
            {
                stored.RequireSame(offered);
                return new(stored.Reference);
            }

            (salt ?? RandomNumberGenerator.Fill)(bytes);
            _texts.Add(id, offered);
            return new(offered.Reference);
        }
    }

    /// <inheritdoc/>
    public ValueTask<string?> GetAsync(Guid id, CancellationToken cancellation = default)
    {
        lock (_door)
            return new(_texts.GetValueOrDefault(id)?.Text);
    }

    /// <inheritdoc/>
    public ValueTask<bool?> VerifyAsync(PersonalReference reference, CancellationToken cancellation = default)
    {
        lock (_door)
            return new(_texts.TryGetValue(reference.Id, out var text) ? text.Reference == reference : null);
    }

    /// <inheritdoc/>
    public ValueTask<int> EraseAsync(string subject, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        lock (_door)
        {
            var erased = _texts.Values.Where(t => t.Subject == subject).Select(t => t.Id).ToList();
            foreach (var id in erased)
                _texts.Remove(id);
            return new(erased.Count);
        }
    }
}
