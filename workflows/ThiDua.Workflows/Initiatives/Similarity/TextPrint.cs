using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace ThiDua.Workflows.Initiatives.Similarity;

/// <summary>The print of a text (dấu văn bản): by it texts are compared, and from it none can be read.</summary>
/// <param name="Title">Lowercase hexadecimal SHA-256 of the words of the title.</param>
/// <param name="Shingles">Hashes of all runs of so many words of title and summary, ascending, each once.</param>
public sealed record TextPrint(string Title, ImmutableArray<ulong> Shingles)
{
    /// <summary>The print of a text.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="summary">What it says.</param>
    /// <param name="words">How many words make a run; at least 1. A shorter text is one run.</param>
    public static TextPrint Of(string title, string summary, int words)
    {
        string[] all = [.. VietnameseWords.Of($"{title} {summary}")];
        var runs = all.Length == 0 ? 0 : Math.Max(1, all.Length - words + 1);

        return new TextPrint(
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(' ', VietnameseWords.Of(title))))),
            [.. Enumerable.Range(0, runs).Select(start => Hash(all.AsSpan(start, Math.Min(words, all.Length)))).Distinct().Order()]);
    }

    /// <summary>How many runs of words two texts have in common.</summary>
    public int Common(TextPrint other)
    {
        var (common, i, j) = (0, 0, 0);
        while (i < Shingles.Length && j < other.Shingles.Length)
        {
            var order = Shingles[i].CompareTo(other.Shingles[j]);
            if (order == 0) common++;
            if (order <= 0) i++;
            if (order >= 0) j++;
        }

        return common;
    }

    /// <inheritdoc/>
    public bool Equals(TextPrint? other) => other is not null && Title == other.Title && Shingles.SequenceEqual(other.Shingles);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Title, Shingles.Length);

    /// <summary>FNV-1a over the UTF-16 code units, in 64 bits: the same on every machine.</summary>
    private static ulong Hash(ReadOnlySpan<string> words)
    {
        var hash = 14695981039346656037UL;
        foreach (var word in words)
        {
            foreach (var unit in MemoryMarshal.AsBytes(word.AsSpan())) hash = (hash ^ unit) * 1099511628211UL;
            hash = (hash ^ ' ') * 1099511628211UL;
        }

        return hash;
    }
}
