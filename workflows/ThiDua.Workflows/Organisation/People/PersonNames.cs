using System.Collections.Immutable;

namespace ThiDua.Workflows.Organisation.People;

/// <summary>Who is called what, apart from everything else, so that a name can be erased and nothing else changes.</summary>
public sealed class PersonNames
{
    private const string Erased = "(đã xóa)";

    private readonly ImmutableDictionary<string, PersonName> _byPerson;

    /// <summary>The names of people, by code.</summary>
    public PersonNames(IEnumerable<KeyValuePair<string, PersonName>> names)
        : this(names.ToImmutableDictionary(StringComparer.Ordinal))
    {
    }

    private PersonNames(ImmutableDictionary<string, PersonName> names) => _byPerson = names;

    /// <summary>How many names there are.</summary>
    public int Count => _byPerson.Count;

    /// <summary>The name of a person; null when it was erased or never known.</summary>
    public PersonName? Of(string person) => _byPerson.GetValueOrDefault(person);

    /// <summary>The name as it is shown: "(đã xóa)" when there is none.</summary>
    public string Show(string person) => Of(person)?.ToString() ?? Erased;

    /// <summary>The names without that of one person.</summary>
    public PersonNames Erase(string person) => new(_byPerson.Remove(person));

    /// <summary>People in the order in which a Vietnamese list has them; those without a name come last, by code.</summary>
    public IEnumerable<string> Sorted(IEnumerable<string> people) => people
        .OrderBy(person => Of(person) is null)
        .ThenBy(person => Of(person), VietnameseNameOrder.Instance)
        .ThenBy(person => person, StringComparer.Ordinal);
}
