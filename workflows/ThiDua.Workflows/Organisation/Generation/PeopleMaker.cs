using ThiDua.Workflows.Organisation.People;
using ThiDua.Workflows.Organisation.Units;

namespace ThiDua.Workflows.Organisation.Generation;

/// <summary>
/// Makes the people of a province: posts, roles, relatives, delegations. Who belongs to a unit that ends goes to one that follows it.
/// </summary>
internal sealed class PeopleMaker(ProvinceProfile profile, ProvinceSize size, ProvinceUnits units, Draws draws)
{
    private readonly Dictionary<string, ProfileUnit> _profiles =
        ((ProfileUnit[])[profile.Province, .. units.Agencies, .. profile.External]).ToDictionary(unit => ProvinceUnits.CodeOf(unit.Code));

    public PeopleRegister Make()
    {
        List<Person> people = [];
        foreach (var (unit, count) in units.Register.Units.Zip(Counts())) people.AddRange(PeopleOf(unit, people.Count, count));

        var relatives = Relatives(people.Count);
        for (var index = 0; index < people.Count; index++)
            people[index] = people[index] with { Relatives = [.. relatives[index].Distinct().Order().Select(CodeOf)] };
        return new PeopleRegister(people, [.. Delegations(people)]);
    }

    private static string CodeOf(int index) => $"user:{index + 1:00000}";

    /// <summary>How many people each unit has: those it needs, and its share of the others.</summary>
    private IEnumerable<int> Counts()
    {
        var weights = profile.Staff.ToDictionary(staff => staff.Level, staff => (long)staff.Weight);
        long[] weighed = [.. units.Register.Units.Select(unit => weights.GetValueOrDefault(unit.Versions[0].Level))];
        var (sum, spare, passed) = (weighed.Sum(), size.People - profile.FewestPeopleOf(size), 0L);
        foreach (var (unit, weight) in units.Register.Units.Zip(weighed))
        {
            var more = ((passed + weight) * spare / sum) - (passed * spare / sum);
            passed += weight;
            yield return ProvinceProfile.FewestPeople + (_profiles.GetValueOrDefault(unit.Code)?.RoleHolders ?? 0) + (int)more;
        }
    }

    private IEnumerable<Person> PeopleOf(Unit unit, int first, int count)
    {
        var life = new Validity(unit.Versions[0].Valid.From, unit.Ended);
        var followers = unit.Ended is { } ended ? units.Register.StandingFor(unit.Code, ended.AddDays(1)) : [];
        PostKind[] kinds = [.. Enumerable.Range(0, count).Select(KindOf)];
        var roles = RolesOf(unit.Code, kinds);
        return kinds.Select((kind, index) => new Person(
            CodeOf(first + index),
            [new Post(unit.Code, kind, life), .. AfterTheEnd(unit, followers, index)],
            [.. roles[index].Select(role => new RoleGrant(role, Validity.Always))],
            []));
    }

    private static IEnumerable<Post> AfterTheEnd(Unit unit, IReadOnlyList<string> followers, int index) => followers.Count == 0
        ? []
        : [new Post(followers[index % followers.Count], PostKind.Staff, new Validity(unit.Ended!.Value.AddDays(1)))];

    private static PostKind KindOf(int index) => index switch
    {
        0 => PostKind.Head,
        1 => PostKind.Deputy,
        2 => PostKind.Contact,
        _ => PostKind.Staff,
    };

    /// <summary>The roles of each of a unit's people. Nobody holds two roles.</summary>
    private ILookup<int, string> RolesOf(string unit, PostKind[] kinds)
    {
        var free = kinds.Index().ToList();
        List<(int Index, string Role)> given = [];
        foreach (var role in (_profiles.GetValueOrDefault(unit)?.Roles ?? []).SelectMany(role => Enumerable.Repeat(role, role.Count)))
        {
            var holder = free.OrderBy(one => one.Item != role.Post).ThenByDescending(one => one.Item).First();
            free.Remove(holder);
            given.Add((holder.Index, role.Role));
        }

        return given.ToLookup(one => one.Index, one => one.Role);
    }

    private List<int>[] Relatives(int count)
    {
        List<int>[] relatives = [.. Enumerable.Range(0, count).Select(_ => new List<int>())];
        for (var index = 0; index < count; index++)
        {
            var other = draws.Between(0, count - 1, $"{index} relative");
            if (other == index || !draws.Chance(profile.Habits.Related / 2, $"{index} related")) continue;
            relatives[index].Add(other);
            relatives[other].Add(index);
        }

        return relatives;
    }

    /// <summary>Some heads are away for a month, and their deputies sign for them.</summary>
    private IEnumerable<Delegation> Delegations(IReadOnlyList<Person> people) =>
        from pair in people.Zip(people.Skip(1))
        let post = pair.First.Posts[0]
        where post.Kind == PostKind.Head && draws.Chance(profile.Habits.Delegates, $"{post.Unit} delegates")
        let year = draws.Between(size.FirstYear, size.LastYear, $"{post.Unit} year away")
        let first = new DateOnly(year, draws.Between(1, 12, $"{post.Unit} month away"), 1)
        let away = new Validity(first, first.AddMonths(1).AddDays(-1))
        where away.IsCoveredBy([post.Valid])
        select new Delegation(pair.First.Code, pair.Second.Code, away, [post.Unit], DelegationKind.ForHead);
}
