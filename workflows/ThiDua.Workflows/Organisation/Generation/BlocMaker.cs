using ThiDua.Workflows.Organisation.Blocs;

namespace ThiDua.Workflows.Organisation.Generation;

/// <summary>
/// Makes the blocs of a province and of its districts, from the first year of the histories to the year after the last. When the district
/// level has ended, those of districts and of schools are rebuilt.
/// </summary>
internal sealed class BlocMaker(ProvinceProfile profile, ProvinceSize size, ProvinceUnits units, BlocRegulation regulation)
{
    private int Last => size.LastYear + 1;

    private int LastWithDistricts => Math.Min(Last, profile.Reform.On.Year);

    public IReadOnlyList<Bloc> Make()
    {
        Bloc[] ofDistricts = [.. Of(profile.DistrictBlocs, units.Root, [.. units.Districts.Select(one => one.Code)], LastWithDistricts)];
        Bloc[] ofSchools = [.. units.Districts.SelectMany(one => Within(one, profile.SchoolBlocs, one.Schools))];
        return
        [
            .. profile.Blocs.SelectMany(bloc => Of(bloc, units.Root, MembersOf(bloc), Last)),
            .. ofDistricts,
            .. units.Districts.SelectMany(one => Within(one, profile.OfficeBlocs, one.Offices)),
            .. units.Districts.SelectMany(one => Within(one, profile.CommuneBlocs, one.Communes)),
            .. ofSchools,
            .. Rebuilt(ofDistricts, profile.NewCommuneBlocs),
            .. Rebuilt(ofSchools, profile.SchoolBlocs),
        ];
    }

    private string[] MembersOf(ProfileBloc bloc) =>
        [.. units.Agencies.Where(agency => agency.Bloc == bloc.Code).Select(agency => ProvinceUnits.CodeOf(agency.Code))];

    private IEnumerable<Bloc> Within(DistrictUnits district, ProfileBloc bloc, IReadOnlyList<string> members) => Of(
        bloc with { Code = $"{bloc.Code}-{ProvinceUnits.Short(district.Code)}", Name = $"{bloc.Name} {district.Name}" },
        district.Code,
        members,
        LastWithDistricts);

    private IEnumerable<Bloc> Of(ProfileBloc bloc, string owner, IReadOnlyList<string> members, int last)
    {
        var parts = RebuiltBlocs.Parts(members, regulation.MostMembers, bloc.Parts);
        return RebuiltBlocs.Begin(parts, size.FirstYear, owner, CodeOf(bloc), bloc.Name).Select(made => made.ContinueTo(last));
    }

    private IEnumerable<Bloc> Rebuilt(IReadOnlyList<Bloc> old, ProfileBloc bloc) => Last == LastWithDistricts
        ? []
        : RebuiltBlocs.Of(old, units.Register, LastWithDistricts + 1, units.Root, regulation, CodeOf(bloc), bloc.Name).Blocs
            .Select(made => made.ContinueTo(Last));

    private static string CodeOf(ProfileBloc bloc) => $"bloc:{bloc.Code}";
}
