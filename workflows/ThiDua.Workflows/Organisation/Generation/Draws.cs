using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ThiDua.Workflows.Organisation.Generation;

/// <summary>
/// What is left to chance. A draw depends only on the seed and on what it is about, never on which draws came before it, so that one
/// unit more changes nothing about the others.
/// </summary>
internal sealed class Draws(long seed)
{
    private const int MostBytes = 256;

    /// <summary>Whether something of a probability, in percent, happens.</summary>
    public bool Chance(int percent, string about) => Fraction(about) * 100 < percent;

    /// <summary>A whole number from one bound to the other, both included.</summary>
    public int Between(int least, int most, string about) => least + (int)(Fraction(about) * (most - least + 1));

    /// <summary>The same items in another order.</summary>
    public IReadOnlyList<string> Shuffled(IEnumerable<string> items, string about) =>
        [.. items.OrderBy(item => Fraction($"{about} {item}"))];

    /// <summary>A number of at least 0 and below 1.</summary>
    public double Fraction(string about) => Three(about).First;

    /// <summary>Three such numbers for one thing, at the cost of one.</summary>
    public (double First, double Second, double Third) Three(string about)
    {
        var text = $"{seed} {about}";
        Span<byte> bytes = stackalloc byte[MostBytes];
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes[..Encoding.UTF8.GetBytes(text, bytes)], hash);
        return (FractionOf(hash), FractionOf(hash[8..]), FractionOf(hash[16..]));
    }

    private static double FractionOf(ReadOnlySpan<byte> hash) => (BinaryPrimitives.ReadUInt64BigEndian(hash) >> 11) * (1.0 / (1UL << 53));
}
