using ThiDua.Workflows.Councils;
using ThiDua.Workflows.Paths;
using ThiDua.Workflows.Plans;

namespace ThiDua.Host.Simulation;

/// <summary>Who is there: units in blocs, the standing body, agencies, the council, those above. Everybody is a code.</summary>
internal sealed class Province : IParticipants
{
    private const string Secretary = "user:snv-secretary";
    private const int UnitsOfBloc = 5;
    private const int FewestMembers = 15;
    private const int MostMembers = 25;

    private readonly Dictionary<string, HashSet<string>> _rights = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> _people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Unit> _units;

    public Province(int units, string? sector, Draws draws)
    {
        Units = [.. Enumerable.Range(0, units).Select(i => new Unit(
            $"unit:{i + 1:00}",
            i % 4 == 3 ? sector : null,
            $"Khối thi đua số {(i / UnitsOfBloc) + 1}",
            draws.Between(0, UnitsOfBloc - 1, $"leader of bloc {i / UnitsOfBloc}") == i % UnitsOfBloc))];
        _units = Units.ToDictionary(unit => unit.Code, StringComparer.Ordinal);
        Agencies = ["agency:cong-an", "agency:thue", "agency:bao-hiem", "agency:moi-truong", "agency:lao-dong", "agency:ban-to-chuc"];
        foreach (var unit in Units)
        {
            Grant(unit.Code, unit.Head);
            Grant(Roles.ContactOf(unit.Code), unit.Contact);
        }

        foreach (var agency in (IEnumerable<string>)[.. Agencies, Media, Front, Propaganda])
            Grant(agency, $"user:{agency.Replace(':', '-')}");
        Grant(Roles.Intake, "user:snv-1", "user:snv-2");
        Grant(Roles.Appraiser, "user:snv-3", "user:snv-4", "user:snv-5");
        Grant(Roles.StandingBody, "user:snv-head", "user:snv-deputy");
        Grant(Roles.Secretary, Secretary);
        Grant(Roles.Chairman, "user:chairman", "user:vice-chairman");
        Grant(Roles.Ministry, "user:ministry");
        Grant(Roles.CentralLeader, "user:central-leader");
        Grant(Roles.InitiativeSecretary, "user:initiative-secretary-1", "user:initiative-secretary-2");
        Grant(Roles.InitiativeChair, "user:initiative-chair");
        foreach (var province in Cluster)
            Grant(province, $"user:{province.Replace(':', '-')}");
        Grant(Roles.Inspector, "user:inspector-1", "user:inspector-2");
        Grant(Roles.Personnel, "user:personnel-1", "user:personnel-2");
        Grant(Roles.PartyCommittee, "user:ban-thuong-vu");
        Grant(Roles.EducationOffice, "user:education-1", "user:education-2");
        Grant(Roles.Office, "user:office-1", "user:office-2");
        Grant(Roles.Media, "user:press-1", "user:press-2");
        Grant(Roles.PartyPersonnel, "user:party-personnel");
        Grant(Roles.Technician, "user:technician-1", "user:technician-2");
        Council = [.. Members(draws)];
        Seat[] seats = [.. Council.Select(SeatOf)];
        Roll = CouncilRoll.Of("council:tinh", Secretary, seats, Kinship.Of(seats
            .Where(seat => seat.Role == SeatRole.Member).Select(seat => (seat.Member, RelativeOf(seat.Member, draws)))));
    }

    public static string Media => "agency:truyen-thong";

    public static string Front => "agency:mat-tran";

    public static string Propaganda => "agency:tuyen-giao";

    /// <summary>
    /// The seven mountain provinces on the northern border, whose cluster they are (from memory: Cao Bằng, Điện Biên, Hà Giang, Lai
    /// Châu, Lạng Sơn, Lào Cai, Sơn La); the first is its head.
    /// </summary>
    public static IReadOnlyList<string> Cluster { get; } =
    [
        "province:dien-bien", "province:cao-bang", "province:ha-giang", "province:lai-chau", "province:lang-son", "province:lao-cai",
        "province:son-la",
    ];

    public IReadOnlyList<Unit> Units { get; }

    public IReadOnlyList<string> Agencies { get; }

    /// <summary>
    /// The provincial council: the chairman, two of the standing body, of whom the head is vice, heads of units, others, of whom the first is
    /// vice. Every other member has a relative in some unit.
    /// </summary>
    public CouncilRoll Roll { get; }

    /// <summary>Its members.</summary>
    public IReadOnlyList<string> Council { get; }

    /// <summary>How many collectives lead a bloc.</summary>
    public int Leading => Units.Count(unit => unit.Leads);

    public Unit UnitOf(string code) => _units[code];

    /// <summary>The rights of a person.</summary>
    public IReadOnlyCollection<string> RightsOf(string actor) => _rights.TryGetValue(actor, out var rights) ? rights : [];

    /// <summary>Who has one of some rights and is not excluded, in the order of the codes.</summary>
    public IReadOnlyList<string> Entitled(IReadOnlyCollection<string> candidates, IReadOnlyCollection<string> excluded) =>
    [
        .. candidates.SelectMany(HoldersOf).Distinct(StringComparer.Ordinal)
            .Where(person => !excluded.Contains(person)).Order(StringComparer.Ordinal),
    ];

    /// <summary>The people of a unit, or who else has a right.</summary>
    public IReadOnlyList<string> PeopleOf(string right) =>
        _units.TryGetValue(right, out var unit) ? unit.Insiders : [.. _people.GetValueOrDefault(right) ?? []];

    public IReadOnlyList<string> RightsOf(ActorGroup group) => group switch
    {
        ActorGroup.StandingBody or ActorGroup.Unknown => [Roles.StandingBody],
        ActorGroup.Chairman => [Roles.Chairman],
        ActorGroup.Education => [Roles.EducationOffice],
        ActorGroup.Agencies => Agencies,
        ActorGroup.Media => [Media],
        ActorGroup.Front => [Front],
        ActorGroup.Propaganda => [Propaganda],
        ActorGroup.Schools => Codes(Units.Where(unit => unit.Sector is not null)),
        ActorGroup.BlocHeads => Codes(Units.Where((_, place) => place % UnitsOfBloc == 0)),
        ActorGroup.BlocDeputies => Codes(Units.Where((_, place) => place % UnitsOfBloc == 1)),
        _ => Codes(Units),
    };

    /// <summary>Who has a right; a person's own code is one as well.</summary>
    private IEnumerable<string> HoldersOf(string right) =>
        _people.TryGetValue(right, out var people) ? people : right.StartsWith("user:", StringComparison.Ordinal) ? [right] : [];

    private static IReadOnlyList<string> Codes(IEnumerable<Unit> units) => [.. units.Select(unit => unit.Code)];

    private Seat SeatOf(string member) => new(
        member,
        Codes(Units.Where(unit => unit.Insiders.Contains(member))),
        member switch
        {
            "user:chairman" => SeatRole.Chairman,
            "user:snv-head" or "user:member-01" => SeatRole.Vice,
            _ => SeatRole.Member,
        });

    private string RelativeOf(string member, Draws draws) =>
        draws.OneOf(Units, $"{member} relative in").Person(draws.Between(1, Unit.People, $"{member} relative"));

    private IEnumerable<string> Members(Draws draws)
    {
        string[] permanent = ["user:chairman", "user:snv-head", "user:snv-3"];
        var heads = draws.Shuffled(Units, "council").Take(5).Select(unit => unit.Head);
        var size = draws.Between(FewestMembers, MostMembers, "size of the council");
        string[] known = [.. permanent, .. heads];
        return known.Concat(Enumerable.Range(1, size - known.Length).Select(i => $"user:member-{i:00}"));
    }

    private void Grant(string right, params string[] people)
    {
        foreach (var person in people)
        {
            if (!_rights.TryGetValue(person, out var rights))
                _rights.Add(person, rights = new HashSet<string>(StringComparer.Ordinal));
            rights.Add(right);
            if (!_people.TryGetValue(right, out var entitled))
                _people.Add(right, entitled = new SortedSet<string>(StringComparer.Ordinal));
            entitled.Add(person);
        }
    }
}
