using System.Collections.Frozen;

namespace ThiDua.Workflows.Councils;

/// <summary>Who is related to whom (người thân thích), by the codes of persons; it holds both ways.</summary>
public sealed class Kinship
{
    private readonly FrozenSet<(string One, string Other)> _pairs;

    private Kinship(IEnumerable<(string One, string Other)> pairs) =>
        _pairs = pairs.SelectMany(pair => new[] { pair, (pair.Other, pair.One) }).ToFrozenSet();

    /// <summary>Nobody is known to be related.</summary>
    public static Kinship None { get; } = new([]);

    /// <summary>These pairs are related.</summary>
    public static Kinship Of(IEnumerable<(string One, string Other)> pairs) => new(pairs);

    /// <summary>Whether two persons are known to be related.</summary>
    public bool AreRelated(string one, string other) => _pairs.Count > 0 && _pairs.Contains((one, other));
}
