using System.Collections.Frozen;
using ThiDua.Workflows.Organisation.People;

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

    /// <summary>The relatives that a register of people knows.</summary>
    public static Kinship Of(PeopleRegister people) =>
        new(people.People.SelectMany(person => person.Relatives.Select(relative => (person.Code, relative))));

    /// <summary>Whether two persons are known to be related.</summary>
    public bool AreRelated(string one, string other) => _pairs.Count > 0 && _pairs.Contains((one, other));
}
