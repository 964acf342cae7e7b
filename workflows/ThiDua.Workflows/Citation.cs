using System.Text.Json.Serialization;

namespace ThiDua.Workflows;

/// <summary>Where a rule stands (căn cứ), and whether somebody has read it there.</summary>
/// <param name="Document">The law, decree, circular or decision, in Vietnamese.</param>
/// <param name="Article">Article (điều), or null when the document as a whole is meant or the article is not known.</param>
/// <param name="Clause">Clause (khoản), or null.</param>
/// <param name="Point">Point (điểm), or null.</param>
/// <param name="Confidence">
/// <c>verified S10</c> when a public page that states the rule was read (S10 is its code in the list of sources), otherwise
/// <c>from-memory</c>.
/// </param>
public sealed record Citation(string Document, string? Article, string? Clause, string? Point, string Confidence)
{
    private const string VerifiedMark = "verified ";

    /// <summary>Whether a public page that states the rule was read.</summary>
    [JsonIgnore]
    public bool IsVerified => Confidence.StartsWith(VerifiedMark, StringComparison.Ordinal);

    /// <summary>The codes of the sources that were read; null when none was.</summary>
    [JsonIgnore]
    public string? Source => IsVerified ? Confidence[VerifiedMark.Length..] : null;

    /// <summary>The mark that a user sees: "đã kiểm chứng (S10)" or "chưa kiểm chứng".</summary>
    [JsonIgnore]
    public string Mark => IsVerified ? $"đã kiểm chứng ({Source})" : "chưa kiểm chứng";

    /// <summary>As it is cited: "điểm e khoản 1 Điều 44 Luật Thi đua, khen thưởng 2022".</summary>
    public override string ToString() =>
        string.Concat(
            Point is null ? "" : $"điểm {Point} ",
            Clause is null ? "" : $"khoản {Clause} ",
            Article is null ? "" : $"Điều {Article} ",
            Document);
}
