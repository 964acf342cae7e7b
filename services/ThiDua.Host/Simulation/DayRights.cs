using ThiDua.Workflows.Organisation.People;

namespace ThiDua.Host.Simulation;

/// <summary>Who may do what on a day, and for whom, as the register of people has it; looked up once.</summary>
internal sealed class DayRights
{
    private readonly Dictionary<string, Right[]> _ofPerson = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string Person, string? For)>> _holders = new(StringComparer.Ordinal);

    public DayRights(PeopleRegister people, DateOnly day)
    {
        foreach (var person in people.People)
        {
            Right[] rights = [.. people.RightsOf(person.Code, day)];
            if (rights.Length == 0)
                continue;
            _ofPerson.Add(person.Code, rights);
            foreach (var right in rights)
            {
                if (!_holders.TryGetValue(right.Code, out var holders))
                    _holders.Add(right.Code, holders = []);
                holders.Add((person.Code, right.OnBehalfOf));
            }
        }
    }

    /// <summary>The rights of a person, own and given.</summary>
    public IReadOnlyCollection<string> Of(string person) =>
        _ofPerson.TryGetValue(person, out var rights) ? [.. rights.Select(right => right.Code)] : [];

    /// <summary>Who has a right, and for whom; a person's own code is one as well.</summary>
    public IReadOnlyList<(string Person, string? For)> Holders(string right) =>
        _holders.TryGetValue(right, out var holders) ? holders : right.StartsWith("user:", StringComparison.Ordinal) ? [(right, null)] : [];

    /// <summary>Whom a person acts for who decides by one of some rights; empty in the person's own right.</summary>
    public string For(string person, IEnumerable<string> candidates)
    {
        string? given = null;
        foreach (var candidate in candidates)
        {
            foreach (var holder in Holders(candidate))
            {
                if (holder.Person != person)
                    continue;
                if (holder.For is null)
                    return "";
                given ??= holder.For;
            }
        }

        return given ?? "";
    }

    /// <summary>Whether a person has a right, for another or, when that is empty, in the person's own.</summary>
    public bool Has(string person, string right, string onBehalfOf)
    {
        string? giver = onBehalfOf.Length == 0 ? null : onBehalfOf;
        return (person == right && giver is null) || Holders(right).Any(holder => holder.Person == person && holder.For == giver);
    }
}
