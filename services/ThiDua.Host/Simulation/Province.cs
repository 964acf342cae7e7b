using ThiDua.Workflows.Awards;
using ThiDua.Workflows.Councils;
using ThiDua.Workflows.Organisation.Careers;
using ThiDua.Workflows.Organisation.Councils;
using ThiDua.Workflows.Organisation.Units;
using ThiDua.Workflows.Paths;
using ThiDua.Workflows.Plans;
using ThiDua.Workflows.Rules;

namespace ThiDua.Host.Simulation;

/// <summary>Who takes part in a plan's year: the units of its body in their blocs, the standing body, agencies, the council, those above.</summary>
internal sealed class Province : IParticipants
{
    private readonly Dictionary<string, Unit> _units;
    private readonly Dictionary<string, IReadOnlyList<string>> _people = new(StringComparer.Ordinal);
    private readonly DayRights _rights;
    private readonly PlanBody _body;

    public Province(Plan plan, SimulationOptions options, Draws draws)
    {
        _body = plan.Body;
        Ground = Ground.Of(plan, options, draws);
        var sectors = plan.Rounds.Select(round => round.Sector).OfType<string>().ToHashSet(StringComparer.Ordinal);
        Units = [.. Ground.Blocs.SelectMany(bloc =>
        {
            var leader = Leader(bloc.Order, draws, bloc.Code);
            return bloc.Order.Select(code => Ground.Made.UnitOn(code, Ground.Day)!).Select(unit => new Unit(
                unit.Code,
                unit.Level,
                unit.Sector is { } sector && sectors.Contains(sector) ? sector : null,
                bloc,
                unit.Code == leader,
                unit.Head!,
                unit.Contact!));
        })];
        _units = Units.ToDictionary(unit => unit.Code, StringComparer.Ordinal);
        _rights = new DayRights(new RoleHolders(Ground, _body).Register(Units), Ground.Day);
        Agencies = [.. RoleHolders.AgenciesOf(Ground, _body).Select(RoleHolders.AgencyOf)];
        var council = CouncilRoll.On(Ground.Council, Ground.Made.People, Kin(draws), Ground.Day);
        Roll = CouncilRoll.Of(council.Council, PeopleOf(Roles.Secretary)[^1], council.Seats, council.Kinship);
        Council = [.. Roll.Seats.Select(seat => seat.Member)];
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

    /// <summary>The organisation behind it.</summary>
    public Ground Ground { get; }

    public IReadOnlyList<Unit> Units { get; }

    /// <summary>The agencies that are asked for opinions.</summary>
    public IReadOnlyList<string> Agencies { get; }

    /// <summary>The council that decides on awards; one of the standing body's staff, who is no member, keeps its minutes.</summary>
    public CouncilRoll Roll { get; }

    /// <summary>The members of the council, in the order of its decision.</summary>
    public IReadOnlyList<string> Council { get; }

    /// <summary>How many collectives lead a bloc.</summary>
    public int Leading => Ground.Blocs.Count;

    public Unit UnitOf(string code) => _units[code];

    /// <summary>The unit of that code; null when it does not take part.</summary>
    public Unit? Find(string code) => _units.GetValueOrDefault(code);

    /// <summary>Everybody in a unit: the head, deputies, the contact, staff.</summary>
    public IReadOnlyList<string> EverybodyIn(string unit)
    {
        if (!_people.TryGetValue(unit, out var people))
            _people.Add(unit, people = [.. Ground.Made.People.PeopleOf(unit, Ground.Day).Select(person => person.Code)]);
        return people;
    }

    /// <summary>What a person or unit has achieved.</summary>
    public Career CareerOf(string subject) => Ground.Made.CareerOf(subject)!;

    /// <summary>For how many years an award was given in these careers; null when it never was.</summary>
    public int? YearsOf(string award, SubjectKind kind)
    {
        var codes = kind == SubjectKind.Collective ? Units.Select(unit => unit.Code) : Units.SelectMany(unit => EverybodyIn(unit.Code));
        var given = codes.SelectMany(code => CareerOf(code).Awards).FirstOrDefault(record => record.Award == award);
        return given?.Period is { } period ? (int)Math.Round((period.To.DayNumber - period.From.DayNumber + 90) / 365.25) : null;
    }

    /// <summary>The rights of a person, own and given.</summary>
    public IReadOnlyCollection<string> RightsOf(string actor) => _rights.Of(actor);

    /// <summary>Whom somebody acts for who decides by one of some rights; empty in that person's own right.</summary>
    public string ActsFor(string actor, IEnumerable<string> candidates) => _rights.For(actor, candidates);

    /// <summary>Whether somebody may decide by a right, for another or, when that is empty, in the person's own.</summary>
    public bool May(string actor, string right, string onBehalfOf) => _rights.Has(actor, right, onBehalfOf);

    /// <summary>Who has one of some rights and is not excluded, nor acts for who is, in the order of the codes.</summary>
    public IReadOnlyList<string> Entitled(IReadOnlyCollection<string> candidates, IReadOnlyCollection<string> excluded) =>
    [
        .. candidates.SelectMany(_rights.Holders).Select(holder => holder.Person).Distinct(StringComparer.Ordinal)
            .Where(person => !excluded.Contains(person) && !excluded.Contains(ActsFor(person, candidates))).Order(StringComparer.Ordinal),
    ];

    /// <summary>The insiders of a unit, or who else has a right.</summary>
    public IReadOnlyList<string> PeopleOf(string right) =>
        _units.TryGetValue(right, out var unit) ? unit.Insiders : [.. _rights.Holders(right).Select(holder => holder.Person)];

    public IReadOnlyList<string> RightsOf(ActorGroup group) => group switch
    {
        ActorGroup.StandingBody or ActorGroup.Unknown => [Roles.StandingBody],
        ActorGroup.Chairman => [Roles.Chairman],
        ActorGroup.Education => [Roles.EducationOffice],
        ActorGroup.Agencies => Agencies,
        ActorGroup.Media => [Media],
        ActorGroup.Front => [Front],
        ActorGroup.Propaganda => [Propaganda],
        ActorGroup.Departments => Codes(Units.Where(unit => !IsPlace(unit) && unit.Level != UnitLevel.School)),
        ActorGroup.Communes => Codes(Units.Where(IsPlace)),
        ActorGroup.Schools => Codes(Units.Where(unit => unit.Level == UnitLevel.School)),
        ActorGroup.BlocHeads => [.. Ground.Blocs.Select(bloc => bloc.In(Ground.Day.Year)!.Head)],
        ActorGroup.BlocDeputies => [.. Ground.Blocs.Select(bloc => bloc.In(Ground.Day.Year)!.Deputy).OfType<string>()],
        _ => Codes(Units),
    };

    private static bool IsPlace(Unit unit) => unit.Level is UnitLevel.Commune or UnitLevel.District;

    private static IReadOnlyList<string> Codes(IEnumerable<Unit> units) => [.. units.Select(unit => unit.Code)];

    /// <summary>The relatives of the register, and for each ordinary member one more in some unit, so that they are met with.</summary>
    private Kinship Kin(Draws draws)
    {
        var members = Ground.Council.MembersOn(Ground.Day);
        return Kinship.Of(
        [
            .. members.SelectMany(member => Ground.Made.People[member.Person].Relatives.Select(relative => (member.Person, relative))),
            .. members.Where(member => member.Role == CouncilRole.Member)
                .Select(member => (member.Person, RelativeOf(member.Person, draws)))
                .Where(pair => pair.Item1 != pair.Item2),
        ]);
    }

    private string RelativeOf(string member, Draws draws) =>
        draws.OneOf(EverybodyIn(draws.OneOf(Units, $"{member} relative in").Code), $"{member} relative");

    /// <summary>Which unit came first in a bloc: by lot one of those with an excellent year behind them.</summary>
    private string Leader(IReadOnlyList<string> members, Draws draws, string bloc)
    {
        string[] excellent = [.. members.Where(unit => CareerOf(unit).Ratings.Any(
            rating => rating.Year == Ground.Day.Year - 1 && rating.Rating == Rating.Excellent))];
        return draws.OneOf(excellent.Length > 0 ? excellent : members, $"leader of {bloc}");
    }
}
