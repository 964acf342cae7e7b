using System.Security.Cryptography;
using System.Text;

namespace ThiDua.Host.Simulation;

/// <summary>
/// What is left to chance. A draw depends only on the seed and on what it is about, never on which draws came before it, so that one
/// person's whim changes nobody else's.
/// </summary>
internal sealed class Draws(long seed)
{
    /// <summary>Whether something of a probability happens.</summary>
    public bool Chance(double probability, string about) => Fraction(about) < probability;

    /// <summary>A whole number from one bound to the other, both included.</summary>
    public int Between(int least, int most, string about) => least + (int)(Fraction(about) * (most - least + 1));

    /// <summary>One of some items.</summary>
    public T OneOf<T>(IReadOnlyList<T> items, string about) => items[Between(0, items.Count - 1, about)];

    /// <summary>The same items in another order.</summary>
    public IReadOnlyList<T> Shuffled<T>(IEnumerable<T> items, string about) =>
        [.. items.Select((item, place) => (item, draw: Fraction($"{about}#{place}"))).OrderBy(pair => pair.draw).Select(pair => pair.item)];

    /// <summary>The id of a command.</summary>
    public Guid Command(string about) => new(Hash($"command {about}").AsSpan(0, 16), bigEndian: true);

    /// <summary>A number of at least 0 and below 1.</summary>
    public double Fraction(string about) => (Mixed(about) >> 11) * (1.0 / (1UL << 53));

    /// <summary>FNV-1a over seed and words, finished as SplitMix64 does: even, and far cheaper than a cryptographic hash.</summary>
    private ulong Mixed(string about)
    {
        var hash = 14695981039346656037UL ^ (ulong)seed;
        foreach (var letter in about)
            hash = (hash ^ letter) * 1099511628211UL;
        hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9UL;
        hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EBUL;
        return hash ^ (hash >> 31);
    }

    private byte[] Hash(string about) => SHA256.HashData(Encoding.UTF8.GetBytes($"{seed} {about}"));
}
