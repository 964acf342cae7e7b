using ThiDua.Workflows.Data;
using ThiDua.Workflows.Organisation.Careers;

namespace ThiDua.Workflows.Organisation.Generation;

/// <summary>What made-up provinces are made of: real kinds of units, words for places, names of people, habits.</summary>
internal sealed record ProvinceProfile(
    ProfileUnit Province,
    IReadOnlyList<ProfileUnit> Departments,
    string MoreDepartments,
    IReadOnlyList<ProfileUnit> Agencies,
    IReadOnlyList<ProfileUnit> External,
    IReadOnlyList<ProfileUnit> Offices,
    IReadOnlyList<string> Schools,
    string SchoolSector,
    IReadOnlyList<ProfileBloc> Blocs,
    ProfileBloc DistrictBlocs,
    ProfileBloc OfficeBlocs,
    ProfileBloc CommuneBlocs,
    ProfileBloc NewCommuneBlocs,
    ProfileBloc SchoolBlocs,
    ProfileCouncil Council,
    ProfileCouncil InitiativeCouncil,
    ProfileCouncil DistrictCouncil,
    ProfileReform Reform,
    WorkYear SchoolYear,
    IReadOnlyList<string> PlaceBegins,
    IReadOnlyList<string> PlaceEnds,
    IReadOnlyList<ProfileStaff> Staff,
    IReadOnlyList<Weighted> Families,
    ProfileNames Men,
    ProfileNames Women,
    ProfileHabits Habits,
    Citation Citation)
{
    /// <summary>Those that have a task in the paths come first in the file.</summary>
    public const int FewestDepartments = 4;

    /// <summary>Head, deputy and contact.</summary>
    public const int FewestPeople = 3;

    private static readonly JsonSchema Schema = JsonSchema.Embedded("province-profile.schema.json");

    public static ProvinceProfile Default { get; } = Load(DataFile.Embedded("province-profile.json"), "province-profile.json");

    public static ProvinceProfile Load(string json, string file) =>
        DataFile.Read(file, json, Schema, OrganisationJson.Default.ProvinceProfile, Faults);

    /// <summary>How many units a province of a size has, itself and those outside included.</summary>
    public int UnitsOf(ProvinceSize size) =>
        1 + External.Count + size.Departments + Agencies.Count + (size.Districts * (1 + Offices.Count)) + size.Communes + size.Schools;

    /// <summary>How many people a province of a size has at least: those of each unit, and one for each role.</summary>
    public int FewestPeopleOf(ProvinceSize size) => (FewestPeople * UnitsOf(size))
        + ((ProfileUnit[])[Province, .. Departments.Take(size.Departments), .. Agencies, .. External]).Sum(unit => unit.RoleHolders);

    private static IEnumerable<DataFault> Faults(ProvinceProfile profile)
    {
        string[] blocs = [.. profile.Blocs.Select(bloc => bloc.Code)];
        return
        [
            .. OfBlocs(profile.Departments, blocs, "$.departments"),
            .. OfBlocs(profile.Agencies, blocs, "$.agencies"),
            .. DataCheck.Duplicates([.. profile.Departments, .. profile.Agencies, .. profile.External], unit => unit.Code, _ => "$"),
            .. DataCheck.Duplicates(profile.Offices, office => office.Code, index => $"$.offices[{index}].code"),
        ];
    }

    private static IEnumerable<DataFault> OfBlocs(IReadOnlyList<ProfileUnit> units, string[] blocs, string place) => units.Index()
        .Where(unit => !blocs.Contains(unit.Item.Bloc))
        .Select(unit => new DataFault($"{place}[{unit.Index}].bloc", $"không có '{unit.Item.Bloc}'; hiện có: {string.Join(", ", blocs)}"));
}
