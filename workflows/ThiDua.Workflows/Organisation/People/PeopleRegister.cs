using System.Collections.Frozen;
using ThiDua.Workflows.Data;

namespace ThiDua.Workflows.Organisation.People;

/// <summary>All people with their posts, roles and delegations; who may do what on a day. It does not change.</summary>
public sealed class PeopleRegister
{
    private readonly FrozenDictionary<string, Person> _byCode;
    private readonly ILookup<string, (Post Post, Person Person)> _byUnit;
    private readonly ILookup<string, Person> _byRight;
    private readonly ILookup<string, Delegation> _received;
    private readonly ILookup<string, Delegation> _byDelegatedRight;

    /// <summary>A register of people.</summary>
    /// <param name="people">The people.</param>
    /// <param name="delegations">Who acts for whom.</param>
    /// <exception cref="OrganisationException">A unit has two heads at once, a relative is not known, a delegation gives what its giver
    /// does not have …; every fault is named.</exception>
    public PeopleRegister(IReadOnlyList<Person> people, IReadOnlyList<Delegation> delegations)
    {
        OrganisationException.ThrowIfAny("Danh sách cá nhân", PeopleCheck.Faults(people));
        (People, Delegations) = (people, delegations);
        _byCode = people.ToFrozenDictionary(person => person.Code, StringComparer.Ordinal);
        _byUnit = people.SelectMany(person => person.Posts.Select(post => (Post: post, Person: person)))
            .ToLookup(pair => pair.Post.Unit, StringComparer.Ordinal);
        _byRight = people.SelectMany(person => OwnRightsOf(person).Distinct().Select(right => (right, person)))
            .ToLookup(pair => pair.right, pair => pair.person, StringComparer.Ordinal);
        (_received, _byDelegatedRight) = Indexed(delegations);
        OrganisationException.ThrowIfAny("Ủy quyền", DelegationCheck.Faults(delegations, this));
    }

    private PeopleRegister(PeopleRegister other, Delegation added)
    {
        (People, _byCode, _byUnit, _byRight) = (other.People, other._byCode, other._byUnit, other._byRight);
        Delegations = [.. other.Delegations, added];
        (_received, _byDelegatedRight) = Indexed(Delegations);
    }

    /// <summary>Everybody, in the order of the list.</summary>
    public IReadOnlyList<Person> People { get; }

    /// <summary>Who acts for whom.</summary>
    public IReadOnlyList<Delegation> Delegations { get; }

    /// <summary>The person of that code.</summary>
    /// <exception cref="UnknownNameException">There is none.</exception>
    public Person this[string code] => _byCode.TryGetValue(code, out var person)
        ? person
        : throw new UnknownNameException("cá nhân", code, People.Take(20).Select(one => one.Code));

    /// <summary>Whether there is a person of that code.</summary>
    public bool Knows(string code) => _byCode.ContainsKey(code);

    /// <summary>The people of a unit on a day: its head, deputies, contact, then the others.</summary>
    public IEnumerable<Person> PeopleOf(string unit, DateOnly date) =>
        _byUnit[unit].Where(pair => pair.Post.Valid.Has(date)).OrderBy(pair => pair.Post.Kind).Select(pair => pair.Person);

    /// <summary>Who holds a kind of post in a unit on a day.</summary>
    public IEnumerable<Person> HoldersOf(string unit, PostKind kind, DateOnly date) =>
        _byUnit[unit].Where(pair => pair.Post.Kind == kind && pair.Post.Valid.Has(date)).Select(pair => pair.Person);

    /// <summary>The head of a unit on a day; null when the post is vacant.</summary>
    public Person? HeadOf(string unit, DateOnly date) => HoldersOf(unit, PostKind.Head, date).FirstOrDefault();

    /// <summary>The contact of a unit on a day; null when there is none.</summary>
    public Person? ContactOf(string unit, DateOnly date) => HoldersOf(unit, PostKind.Contact, date).FirstOrDefault();

    /// <summary>
    /// The rights of a person on a day: the code of each unit that the person heads, the person's roles, and what others let the person
    /// do for them while they have it themselves. Nobody has rights whose code is not known.
    /// </summary>
    public IReadOnlyList<Right> RightsOf(string person, DateOnly date) => _byCode.TryGetValue(person, out var known)
        ?
        [
            .. OwnRightsOn(known, date).Select(right => new Right(right, null)),
            .. _received[person].Where(given => given.Valid.Has(date)).SelectMany(given => given.Rights
                .Where(right => HasItself(given.From, right, date))
                .Select(right => new Right(right, given))),
        ]
        : [];

    /// <summary>Who has a right on a day, and for whom: first those who have it themselves.</summary>
    public IEnumerable<(Person Person, Right Right)> WithRight(string right, DateOnly date) =>
    [
        .. _byRight[right].Where(person => HasItself(person.Code, right, date)).Select(person => (person, new Right(right, null))),
        .. _byDelegatedRight[right].Where(given => given.Valid.Has(date) && HasItself(given.From, right, date))
            .Select(given => (this[given.To], new Right(right, given))),
    ];

    /// <summary>The register with one delegation more.</summary>
    /// <exception cref="OrganisationException">It overlaps another, or gives what the giver does not have all that time.</exception>
    public PeopleRegister With(Delegation delegation)
    {
        OrganisationException.ThrowIfAny("Ủy quyền", DelegationCheck.Faults(delegation, _received[delegation.To], this));
        return new PeopleRegister(this, delegation);
    }

    private bool HasItself(string person, string right, DateOnly date) => _byCode[person].Holds(right).Any(valid => valid.Has(date));

    private static IEnumerable<string> OwnRightsOn(Person person, DateOnly date) =>
    [
        .. person.Posts.Where(post => post.Kind == PostKind.Head && post.Valid.Has(date)).Select(post => post.Unit),
        .. person.Roles.Where(grant => grant.Valid.Has(date)).Select(grant => grant.Role),
    ];

    private static IEnumerable<string> OwnRightsOf(Person person) =>
    [
        .. person.Posts.Where(post => post.Kind == PostKind.Head).Select(post => post.Unit),
        .. person.Roles.Select(grant => grant.Role),
    ];

    private static (ILookup<string, Delegation> Received, ILookup<string, Delegation> ByRight) Indexed(
        IReadOnlyList<Delegation> delegations) => (
        delegations.ToLookup(given => given.To, StringComparer.Ordinal),
        delegations.SelectMany(given => given.Rights.Select(right => (right, given)))
            .ToLookup(pair => pair.right, pair => pair.given, StringComparer.Ordinal));
}
