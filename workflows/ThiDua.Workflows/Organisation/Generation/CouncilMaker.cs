using ThiDua.Workflows.Organisation.Councils;
using ThiDua.Workflows.Organisation.People;
using ThiDua.Workflows.Paths;

namespace ThiDua.Workflows.Organisation.Generation;

/// <summary>Makes the councils of a province and of its districts: their chairman, the standing body, heads of units.</summary>
internal sealed class CouncilMaker(ProvinceProfile profile, ProvinceSize size, ProvinceUnits units, PeopleRegister people, Draws draws)
{
    private readonly DateOnly _first = new(size.FirstYear, 1, 1);

    public IReadOnlyList<Council> Make() =>
    [
        Renewed(Award(
            units.Root, profile.Council with { Members = size.CouncilMembers }, profile.Province.Name, Agencies, Validity.Always)),
        Initiative(),
        .. units.Districts.Select(district => Award(
            district.Code,
            profile.DistrictCouncil with { StandingBody = $"{ProvinceUnits.Short(district.Code)}-{profile.DistrictCouncil.StandingBody}" },
            district.Name,
            [.. district.Offices, .. district.Communes],
            new Validity(null, profile.Reform.On.AddDays(-1)))),
    ];

    private IReadOnlyList<string> Agencies => draws.Shuffled(units.Agencies.Select(agency => ProvinceUnits.CodeOf(agency.Code)), "council");

    /// <summary>The chairman of the unit presides, the deputy stands in; the head of the standing body is vice chairman.</summary>
    private Council Award(string unit, ProfileCouncil council, string name, IReadOnlyList<string> others, Validity life)
    {
        var standing = ProvinceUnits.CodeOf(council.StandingBody);
        var secretary = people.PeopleOf(standing, _first).FirstOrDefault(person => person.Roles.Any(grant => grant.Role == Roles.Secretary))
            ?? people.ContactOf(standing, _first)!;
        return new Council(
            $"council:tdkt-{ProvinceUnits.Short(unit)}",
            $"{council.Name} {name}",
            CouncilKind.Award,
            unit,
            Members(unit, council.Members, life, others,
            [
                (people.HeadOf(unit, _first)!.Code, CouncilRole.Chairman),
                (DeputyOf(unit), CouncilRole.StandingVice),
                (people.HeadOf(standing, _first)!.Code, CouncilRole.Vice),
                (secretary.Code, CouncilRole.Secretary),
            ]));
    }

    /// <summary>The deputy chairman of the province presides over the initiative council.</summary>
    private Council Initiative()
    {
        var (council, standing) = (profile.InitiativeCouncil, ProvinceUnits.CodeOf(profile.InitiativeCouncil.StandingBody));
        if (!units.Register.Knows(standing)) standing = ProvinceUnits.CodeOf(profile.Council.StandingBody);
        return new Council(
            "council:sang-kien",
            $"{council.Name} {profile.Province.Name}",
            CouncilKind.Initiative,
            units.Root,
            Members("initiatives", council.Members, Validity.Always, [.. Agencies.Reverse()],
            [
                (DeputyOf(units.Root), CouncilRole.Chairman),
                (people.HeadOf(standing, _first)!.Code, CouncilRole.StandingVice),
                (people.ContactOf(standing, _first)!.Code, CouncilRole.Secretary),
            ]));
    }

    /// <summary>Those who lead it, and heads of others until the number is full.</summary>
    private IReadOnlyList<CouncilMember> Members(
        string about, int count, Validity life, IReadOnlyList<string> others, IReadOnlyList<(string Person, CouncilRole Role)> leading)
    {
        var decision = $"{draws.Between(10, 999, $"{about} decision")}/QĐ-UBND";
        var members = others.Select(other => people.HeadOf(other, _first)!.Code)
            .Except(leading.Select(one => one.Person))
            .Take(count - leading.Count)
            .Select(person => (Person: person, Role: CouncilRole.Member));
        return [.. leading.Concat(members).Select(one => new CouncilMember(one.Person, one.Role, life, decision))];
    }

    /// <summary>In the middle of the histories one member gives way to a deputy of the same unit; that decision has no number.</summary>
    private Council Renewed(Council council)
    {
        var on = new DateOnly((size.FirstYear + size.LastYear) / 2, 3, 21);
        var leaving = council.MembersOn(on).Last(member => member.Role == CouncilRole.Member).Person;
        var joining = DeputyOf(people[leaving].PostOn(on)!.Unit);
        return council.Renew(on, decision: null, [leaving], [(joining, CouncilRole.Member)]);
    }

    private string DeputyOf(string unit) => people.HoldersOf(unit, PostKind.Deputy, _first).First().Code;
}
