using System.Text;

namespace ThiDua.Workflows.Initiatives.Similarity;

/// <summary>The words of a Vietnamese text in a form in which spelling does not matter: "Hoà" and "hòa" are one word.</summary>
internal static class VietnameseWords
{
    /// <summary>Grave, acute, tilde, hook and dot below: the tones, which are written above one letter or another.</summary>
    private const string Tones = "\u0300\u0301\u0303\u0309\u0323";

    /// <summary>Circumflex, breve and horn: these make other letters.</summary>
    private const string LetterMarks = "\u0302\u0306\u031B";

    public static IReadOnlyList<string> Of(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var character in text.Normalize(NormalizationForm.FormD))
        {
            if (Tones.Contains(character)) continue;
            letters.Append(char.IsLetterOrDigit(character) || LetterMarks.Contains(character) ? char.ToLowerInvariant(character) : ' ');
        }

        return letters.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
