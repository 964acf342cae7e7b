using ThiDua.Workflows.Data;
using ThiDua.Workflows.Organisation.Blocs;
using ThiDua.Workflows.Organisation.Careers;
using ThiDua.Workflows.Organisation.Councils;
using ThiDua.Workflows.Organisation.People;
using ThiDua.Workflows.Organisation.Units;

namespace ThiDua.Workflows.Organisation;

/// <summary>A province (tỉnh) with all that is organised in it. It does not change.</summary>
public sealed class Province
{
    private readonly Dictionary<(string Unit, int Year), Bloc> _blocOf;
    private readonly Dictionary<string, Bloc> _blocs;
    private readonly Dictionary<(string Unit, CouncilKind Kind), Council> _councils;
    private readonly IReadOnlyDictionary<string, Career> _careers;

    internal Province(
        string code,
        OrganisationRegister units,
        IReadOnlyList<Bloc> blocs,
        IReadOnlyList<Council> councils,
        PeopleRegister people,
        PersonNames names,
        IReadOnlyDictionary<string, Career> careers)
    {
        (Code, Units, Blocs, Councils, People, Names, _careers) = (code, units, blocs, councils, people, names, careers);
        _blocs = blocs.ToDictionary(bloc => bloc.Code, StringComparer.Ordinal);
        _blocOf = blocs.SelectMany(bloc => bloc.Years.SelectMany(year => year.Members.Select(unit => ((unit, year.Year), bloc))))
            .ToDictionary(pair => pair.Item1, pair => pair.bloc);
        _councils = councils.ToDictionary(council => (council.Unit, council.Kind));
    }

    /// <summary>The code of the province itself.</summary>
    public string Code { get; }

    /// <summary>The units.</summary>
    public OrganisationRegister Units { get; }

    /// <summary>The blocs of the province and of its districts.</summary>
    public IReadOnlyList<Bloc> Blocs { get; }

    /// <summary>The councils of the province and of its districts.</summary>
    public IReadOnlyList<Council> Councils { get; }

    /// <summary>The people, by code only.</summary>
    public PeopleRegister People { get; }

    /// <summary>Their names, which never become part of a path's data.</summary>
    public PersonNames Names { get; }

    /// <summary>A unit as it is on a day; null when it does not exist then.</summary>
    /// <exception cref="UnknownNameException">There is no such unit.</exception>
    public DatedUnit? UnitOn(string code, DateOnly date) => Units[code] is var unit && unit.On(date) is { } version
        ? new DatedUnit(
            code,
            version.Name,
            version.Level,
            unit.Sector,
            version.Parent,
            BlocOf(code, date.Year),
            People.HeadOf(code, date)?.Code,
            People.ContactOf(code, date)?.Code)
        : null;

    /// <summary>The units of the province on a day, itself first.</summary>
    public IEnumerable<DatedUnit> UnitsOn(DateOnly date) => BranchOn(Code, date);

    /// <summary>A unit and all below it on a day: of a district its agencies, communes and schools.</summary>
    public IEnumerable<DatedUnit> BranchOn(string code, DateOnly date) =>
        Units.BranchOn(code, date).Select(unit => UnitOn(unit.Code, date)!);

    /// <summary>The members of a bloc on a day.</summary>
    /// <exception cref="UnknownNameException">There is no such bloc.</exception>
    public IEnumerable<DatedUnit> MembersOf(string bloc, DateOnly date) =>
        Bloc(bloc).In(date.Year) is { } year ? year.Members.Select(unit => UnitOn(unit, date)).OfType<DatedUnit>() : [];

    /// <summary>The bloc of that code.</summary>
    /// <exception cref="UnknownNameException">There is none.</exception>
    public Bloc Bloc(string code) =>
        _blocs.TryGetValue(code, out var bloc) ? bloc : throw new UnknownNameException("khối, cụm thi đua", code, _blocs.Keys.Take(20));

    /// <summary>The bloc in which a unit competes in a year; null when in none.</summary>
    public Bloc? BlocOf(string unit, int year) => _blocOf.GetValueOrDefault((unit, year));

    /// <summary>The blocs that a province or district has in a year.</summary>
    public IEnumerable<Bloc> BlocsOf(string owner, int year) => Blocs.Where(bloc => bloc.Owner == owner && bloc.In(year) is not null);

    /// <summary>The council of a unit; null when it has none of that kind.</summary>
    public Council? CouncilOf(string unit, CouncilKind kind) => _councils.GetValueOrDefault((unit, kind));

    /// <summary>What a person or unit has achieved; null when nothing is known.</summary>
    public Career? CareerOf(string subject) => _careers.GetValueOrDefault(subject);

    /// <summary>The awards of a unit and of those that it followed, each under the name of its day.</summary>
    public IReadOnlyList<FoundAward> HistoryOf(string unit) => Units.HistoryOf(unit, code => CareerOf(code)?.Awards ?? []);
}
