using System.Security.Cryptography;
using System.Text;
using ThiDua.Engine.Journal;

namespace ThiDua.Engine.Storage.Personal;

/// <summary>A text with the salt that hides it in its commitment, SHA-256 of salt and UTF-8 text.</summary>
internal sealed record PersonalText(Guid Id, string Subject, byte[] Salt, string Text)
{
    public const int SaltSize = 16;

    public string Commitment => Convert.ToHexStringLower(SHA256.HashData([.. Salt, .. Encoding.UTF8.GetBytes(Text)]));

    public PersonalReference Reference => new(Id, Commitment);

    public static PersonalText Make(Guid id, string subject, string text) => new(id, subject, RandomNumberGenerator.GetBytes(SaltSize), text);

    /// <summary>Throws <see cref="InvalidOperationException"/> when another text is offered under the same id.</summary>
    public void RequireSame(PersonalText offered)
    {
        if (offered.Subject != Subject || offered.Text != Text)
            throw new InvalidOperationException($"The erasable store holds another text under the id {Id}. An id belongs to one text of one subject.");
    }
}
