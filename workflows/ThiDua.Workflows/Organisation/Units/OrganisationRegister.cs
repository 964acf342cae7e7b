using System.Collections.Frozen;
using ThiDua.Workflows.Data;
using ThiDua.Workflows.Rules;

namespace ThiDua.Workflows.Organisation.Units;

/// <summary>All units, what they were on each day, and who followed whom (danh mục đơn vị). It does not change.</summary>
public sealed class OrganisationRegister
{
    private static readonly JsonSchema Schema = JsonSchema.Embedded("organisation.schema.json");

    private readonly FrozenDictionary<string, Unit> _byCode;
    private readonly ILookup<string, Unit> _byParent;
    private readonly ILookup<string, Succession> _successors;
    private readonly ILookup<string, Succession> _predecessors;

    /// <summary>A register of units.</summary>
    /// <param name="units">The units, in the order in which they are listed.</param>
    /// <param name="successions">Who followed whom.</param>
    /// <exception cref="OrganisationException">Versions or successions contradict each other; every fault is named.</exception>
    public OrganisationRegister(IReadOnlyList<Unit> units, IReadOnlyList<Succession> successions)
        : this(new OrganisationFile(units, successions)) =>
        OrganisationException.ThrowIfAny(
            "Danh mục đơn vị", OrganisationCheck.Faults(new(units, successions)).Select(fault => fault.ToString()));

    private OrganisationRegister(OrganisationFile file)
    {
        (Units, Successions) = (file.Units, file.Successions);
        _byCode = Units.DistinctBy(unit => unit.Code).ToFrozenDictionary(unit => unit.Code, StringComparer.Ordinal);
        _byParent = Units
            .SelectMany(unit => unit.Versions.Select(version => version.Parent).Distinct(), (unit, parent) => (unit, parent))
            .Where(pair => pair.parent is not null)
            .ToLookup(pair => pair.parent!, pair => pair.unit, StringComparer.Ordinal);
        _successors = Successions.ToLookup(step => step.From, StringComparer.Ordinal);
        _predecessors = Successions.Where(step => step.To is not null).ToLookup(step => step.To!, StringComparer.Ordinal);
    }

    /// <summary>The provinces of the source plans and the changes of 2025.</summary>
    public static OrganisationRegister Default { get; } = Load(DataFile.Embedded("organisation-2025.json"), "organisation-2025.json");

    /// <summary>Every unit, in the order in which they are listed.</summary>
    public IReadOnlyList<Unit> Units { get; }

    /// <summary>Who followed whom.</summary>
    public IReadOnlyList<Succession> Successions { get; }

    /// <summary>The unit of that code.</summary>
    /// <exception cref="UnknownNameException">There is none.</exception>
    public Unit this[string code] => _byCode.TryGetValue(code, out var unit)
        ? unit
        : throw new UnknownNameException("đơn vị", code, Units.Take(20).Select(known => known.Code));

    /// <summary>A register from a text of the form of <c>organisation.schema.json</c>.</summary>
    /// <param name="json">The text.</param>
    /// <param name="file">The name that an error gives the text.</param>
    /// <exception cref="DataFileException">
    /// The text is not of that form or contradicts itself; every fault is named with its place.
    /// </exception>
    public static OrganisationRegister Load(string json, string file) =>
        new(DataFile.Read(file, json, Schema, OrganisationJson.Default.OrganisationFile, OrganisationCheck.Faults));

    /// <summary>Whether there is, or ever was, a unit of that code.</summary>
    public bool Knows(string code) => _byCode.ContainsKey(code);

    /// <summary>What a unit was on a day; null when it did not exist.</summary>
    /// <exception cref="UnknownNameException">There is no such unit.</exception>
    public UnitVersion? On(string code, DateOnly date) => this[code].On(date);

    /// <summary>The name that a document of that day prints.</summary>
    /// <exception cref="UnknownNameException">There is no such unit.</exception>
    /// <exception cref="OrganisationException">The unit did not exist on that day.</exception>
    public string NameOn(string code, DateOnly date) =>
        On(code, date)?.Name ?? throw new OrganisationException($"Đơn vị '{code}'", $"không tồn tại vào ngày {Validity.Words(date)}");

    /// <summary>The units directly below another on a day, in the order of the list.</summary>
    public IEnumerable<Unit> ChildrenOn(string code, DateOnly date) => _byParent[code].Where(unit => unit.On(date)?.Parent == code);

    /// <summary>A unit and all below it on a day, each before its own children; nothing when it does not exist then.</summary>
    public IEnumerable<Unit> BranchOn(string code, DateOnly date) =>
        On(code, date) is null ? [] : [this[code], .. ChildrenOn(code, date).SelectMany(child => BranchOn(child.Code, date))];

    /// <summary>Who followed a unit directly.</summary>
    public IEnumerable<Succession> SuccessorsOf(string code) => _successors[code];

    /// <summary>Whom a unit followed directly.</summary>
    public IEnumerable<Succession> PredecessorsOf(string code) => _predecessors[code];

    /// <summary>
    /// Who stands for a unit on a day: the unit itself while it exists, afterwards those that followed it, each once. An unknown
    /// successor is left out: <see cref="SuccessorsOf"/> names it.
    /// </summary>
    public IReadOnlyList<string> StandingFor(string code, DateOnly date) => this[code].On(date) is not null
        ? [code]
        :
        [
            .. SuccessorsOf(code)
                .Where(step => step.To is not null && step.On <= date)
                .SelectMany(step => StandingFor(step.To!, date))
                .Distinct(),
        ];

    /// <summary>The awards of a unit and of those that it followed, each under the name of its day, the earliest decision first.</summary>
    /// <param name="code">The unit.</param>
    /// <param name="awardsOf">The awards that were given to a unit itself.</param>
    public IReadOnlyList<FoundAward> HistoryOf(string code, Func<string, IEnumerable<AwardRecord>> awardsOf) =>
        [.. HistoryOf(this[code], awardsOf, []).OrderBy(found => found.Award.Decided)];

    private IEnumerable<FoundAward> HistoryOf(
        Unit unit, Func<string, IEnumerable<AwardRecord>> awardsOf, IReadOnlyList<Succession> through) =>
    [
        .. awardsOf(unit.Code).Select(award => new FoundAward(award, unit.Code, NameFor(unit, award.Decided), through)),
        .. PredecessorsOf(unit.Code).SelectMany(step => HistoryOf(this[step.From], awardsOf, [.. through, step])),
    ];

    /// <summary>A decision after the unit's end prints the last name, one from before the register the first.</summary>
    private static string NameFor(Unit unit, DateOnly date) =>
        (unit.On(date) ?? unit.Versions.LastOrDefault(version => version.Valid.First <= date) ?? unit.Versions[0]).Name;
}
