using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace ThiDua.Workflows.Initiatives.Reading;

/// <summary>What a reader gets of an initiative (bản rọc phách): neither authors nor unit, under a name that tells nothing.</summary>
/// <param name="Pseudonym">Its name in the reading (số phách).</param>
/// <param name="Text">Its text, without what would identify it.</param>
public sealed record BlindCopy(string Pseudonym, InitiativeText Text)
{
    private const string Gap = "[…]";

    /// <summary>The blind copy of an initiative.</summary>
    /// <param name="initiative">The initiative.</param>
    /// <param name="text">Its text.</param>
    /// <param name="identifying">The names of its authors and units, which are taken out however they are cased.</param>
    /// <param name="secret">From what the name is derived; who knows it and the codes can tell which copy is whose.</param>
    public static BlindCopy Of(Initiative initiative, InitiativeText text, IEnumerable<string> identifying, string secret)
    {
        string[] names =
        [
            .. identifying.Concat(initiative.Authors.SelectMany(share => new[] { share.Author, share.Unit })).Append(initiative.Unit)
                .Select(name => name.Normalize().Trim())
                .Where(name => name.Length > 0)
                .OrderByDescending(name => name.Length),
        ];
        var pattern = string.Join('|', names.Select(Regex.Escape));

        return new BlindCopy(PseudonymOf(initiative.Code, secret), new InitiativeText(Blind(text.Title), Blind(text.Summary)));

        string Blind(string part) =>
            Regex.Replace(part.Normalize(), pattern, Gap, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    /// <summary>The name of an initiative in a reading: the same for the same secret.</summary>
    public static string PseudonymOf(string initiative, string secret) =>
        $"phach-{Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(initiative)))[..12]}";
}
