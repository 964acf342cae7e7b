using ThiDua.Workflows.Organisation;
using ThiDua.Workflows.Organisation.Councils;
using ThiDua.Workflows.Organisation.People;
using ThiDua.Workflows.Paths;
using ThiDua.Workflows.Plans;

namespace ThiDua.Host.Simulation;

/// <summary>
/// Who holds which role in the organisation of a plan's body. Heads and contacts decide nothing about their own unit, so that the roles lie
/// with the others of an office, and several of them where one may be barred.
/// </summary>
internal sealed class RoleHolders(Ground ground, PlanBody body)
{
    private readonly List<(string Role, string Person)> _grants = [];

    /// <summary>The register with these roles, which take the place of the generated ones, and the chairman's deputy who signs for him.</summary>
    public PeopleRegister Register(IEnumerable<Unit> units)
    {
        foreach (var unit in units)
            _grants.Add((Roles.ContactOf(unit.Code), unit.Contact));
        Standing();
        Others();
        var granted = _grants.ToLookup(grant => grant.Person, grant => grant.Role, StringComparer.Ordinal);
        var replaced = _grants.Select(grant => grant.Role).ToHashSet(StringComparer.Ordinal);
        var known = ground.Made.People;
        Person[] people =
        [
            .. known.People.Select(person => person with
            {
                Roles = [.. person.Roles.Where(role => !replaced.Contains(role.Role)), .. granted[person.Code].Distinct().Select(Always)],
            }),
            .. Province.Cluster.Select(province => new Person($"user:{province.Replace(':', '-')}", [], [Always(province)], [])),
        ];
        return new PeopleRegister(people, [.. known.Delegations, SignsForChairman()]);
    }

    /// <summary>The unit of that name on the level of the body: unit:thanh-tra-tinh, unit:huyen-01-thanh-tra.</summary>
    private string Office(string ofProvince, string ofDistrict) =>
        body == PlanBody.District ? $"{ground.Body}-{ofDistrict}" : $"unit:{ofProvince}";

    private void Standing()
    {
        var (head, others) = (Person(ground.Standing, PostKind.Head), Others(ground.Standing));
        Grant(Roles.StandingBody, [head, .. others.Take(3)]);
        Grant(Roles.Intake, others.Skip(1).Take(3));
        Grant(Roles.Appraiser, others.TakeLast(4));
        Grant(Roles.Secretary, others.TakeLast(2));
        Grant(Roles.Personnel, others.Take(3));
        Grant(Roles.Chairman, [Person(ground.Body, PostKind.Head)]);
    }

    private void Others()
    {
        Some(Roles.Inspector, Office("thanh-tra-tinh", "thanh-tra"));
        Some(Roles.EducationOffice, Office("so-giao-duc-va-dao-tao", "phong-giao-duc-va-dao-tao"));
        Some(Roles.Office, Office("van-phong-ubnd-tinh", "van-phong"));
        Some(Roles.Technician, Office("so-thong-tin-va-truyen-thong", "van-phong"));
        var media = Office("dai-phat-thanh-va-truyen-hinh", "trung-tam-van-hoa-the-thao-truyen-thong");
        Some(Roles.Media, media);
        Some(Province.Media, media);
        Some(Province.Front, "unit:mat-tran-to-quoc-tinh");
        Some(Province.Propaganda, "unit:ban-tuyen-giao-tinh-uy");
        Some(Roles.PartyCommittee, "unit:van-phong-tinh-uy");
        Some(Roles.PartyPersonnel, "unit:ban-to-chuc-tinh-uy");
        Some(Roles.InitiativeSecretary, "unit:so-khoa-hoc-va-cong-nghe");
        Grant(Roles.InitiativeChair, [.. Chair(ground.InitiativeCouncil)]);
        Some(Roles.CentralLeader, "unit:ban-tdkt-trung-uong");
        foreach (var unit in AgenciesOf(ground, body))
            Some(AgencyOf(unit), unit);
    }

    /// <summary>The units that are asked for their opinion on a dossier.</summary>
    public static IEnumerable<string> AgenciesOf(Ground ground, PlanBody body) => body == PlanBody.District
        ? ((string[])["thanh-tra", "phong-tai-chinh-ke-hoach", "phong-nong-nghiep"]).Select(office => $"{ground.Body}-{office}")
        :
        [
            "unit:cong-an-tinh", "unit:cuc-thue-tinh", "unit:bao-hiem-xa-hoi-tinh", "unit:so-tai-nguyen-va-moi-truong",
            "unit:so-lao-dong-thuong-binh-va-xa-hoi", "unit:ban-to-chuc-tinh-uy",
        ];

    /// <summary>The right of a unit where it is asked as an agency, and not for itself.</summary>
    public static string AgencyOf(string unit) => $"agency:{unit["unit:".Length..]}";

    private IEnumerable<string> Chair(Council council) =>
        council.MembersOn(ground.Day).Where(member => member.Role == CouncilRole.Chairman).Select(member => member.Person);

    /// <summary>A deputy chairman signs for the chairman (KT.) all year, as both of them do.</summary>
    private Delegation SignsForChairman() => new(
        Person(ground.Body, PostKind.Head),
        Person(ground.Body, PostKind.Deputy),
        new Validity(new DateOnly(ground.Day.Year, 1, 1), new DateOnly(ground.Day.Year, 12, 31)),
        [Roles.Chairman],
        DelegationKind.ForHead);

    private void Some(string role, string unit) => Grant(role, Others(unit).Take(3));

    private void Grant(string role, IEnumerable<string> people) => _grants.AddRange(people.Select(person => (role, person)));

    /// <summary>The deputy and staff of a unit.</summary>
    private string[] Others(string unit) =>
    [
        .. ground.Made.People.PeopleOf(unit, ground.Day).Where(person => person.PostOn(ground.Day)!.Kind is PostKind.Deputy or PostKind.Staff)
            .Select(person => person.Code),
    ];

    private string Person(string unit, PostKind kind) => ground.Made.People.HoldersOf(unit, kind, ground.Day).First().Code;

    private static RoleGrant Always(string role) => new(role, Validity.Always);
}
