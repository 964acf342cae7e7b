using ThiDua.Workflows.Organisation.Blocs;

namespace ThiDua.Workflows.Organisation.Generation;

/// <summary>
/// Makes the blocs of a province and of its districts, from the first year of the histories to the year after the last. Those of
/// districts are rebuilt from communes when the district level has ended.
/// </summary>
internal sealed class BlocMaker(ProvinceProfile profile, ProvinceSize size, ProvinceUnits units, BlocRegulation regulation)
{
    private int Last => size.LastYear + 1;

    private int LastWithDistricts => Math.Min(Last, profile.Reform.On.Year);

    public IReadOnlyList<Bloc> Make()
    {
        Bloc[] ofDistricts = [.. Of(profile.DistrictBlocs, units.Root, [.. units.Districts.Select(one => one.Code)], LastWithDistricts)];
        Bloc[] ofSchools = [.. units.Districts.SelectMany(one => Of(Within(one, "truong", "Khối các trường"), one.Code, one.Schools, LastWithDistricts))];
        return
        [
            .. profile.Blocs.SelectMany(bloc => Of(bloc, units.Root, MembersOf(bloc), Last)),
            .. ofDistricts,
            .. units.Districts.SelectMany(one => Of(Within(one, "phong", "Khối các cơ quan"), one.Code, one.Offices, LastWithDistricts)),
            .. units.Districts.SelectMany(one => Of(Within(one, "xa", "Cụm thi đua các xã, phường, thị trấn"), one.Code, one.Communes, LastWithDistricts)),
            .. ofSchools,
            .. Last > LastWithDistricts ? ofDistricts.Concat(ofSchools).SelectMany(Rebuilt) : [],
        ];
    }

    private string[] MembersOf(ProfileBloc bloc) =>
        [.. units.Agencies.Where(agency => agency.Bloc == bloc.Code).Select(agency => ProvinceUnits.CodeOf(agency.Code))];

    private static ProfileBloc Within(DistrictUnits district, string code, string name) =>
        new($"{code}-{district.Code["unit:".Length..]}", $"{name} {district.Name}", 1);

    private IEnumerable<Bloc> Of(ProfileBloc bloc, string owner, IReadOnlyList<string> members, int last)
    {
        var parts = RebuiltBlocs.Parts(members, regulation.MostMembers, bloc.Parts);
        return parts.Select((part, index) => Bloc.Begin(
                $"bloc:{bloc.Code}{(parts.Count == 1 ? "" : $"-{index + 1}")}",
                $"{bloc.Name}{(parts.Count == 1 ? "" : $" số {index + 1}")}",
                owner,
                size.FirstYear,
                part)
            .ContinueTo(last));
    }

    private IEnumerable<Bloc> Rebuilt(Bloc old)
    {
        var name = old.Owner == units.Root ? old.Name.Replace("các huyện, thành phố", "các xã, phường", StringComparison.Ordinal) : old.Name;
        return RebuiltBlocs.Of(old, units.Register, LastWithDistricts + 1, units.Root, regulation, name).Blocs.Select(bloc => bloc.ContinueTo(Last));
    }
}
