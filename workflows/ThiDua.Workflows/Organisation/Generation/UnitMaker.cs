using ThiDua.Workflows.Organisation.Units;

namespace ThiDua.Workflows.Organisation.Generation;

/// <summary>Makes the units of a province.</summary>
internal sealed class UnitMaker(ProvinceProfile profile, ProvinceSize size, Draws draws)
{
    public ProvinceUnits Make()
    {
        var root = ProvinceUnits.CodeOf(profile.Province.Code);
        var places = new PlaceNames(profile, draws);
        ProfileUnit[] agencies = [.. Enumerable.Range(0, size.Departments).Select(Department), .. profile.Agencies];
        MadeDistrict[] districts = [.. Enumerable.Range(0, size.Districts).Select(index =>
        {
            var (communes, schools) = (Share(size.Communes, index), Share(size.Schools, index));
            return new DistrictMaker(profile, root, places, index).Make(index + communes.Start.Value, communes, schools);
        })];

        var register = new OrganisationRegister(
            [
                Of(profile.Province, parent: null),
                .. agencies.Select(agency => Of(agency, root)),
                .. profile.External.Select(outside => Of(outside, parent: null)),
                .. districts.SelectMany(district => district.Units),
            ],
            [.. districts.SelectMany(district => district.Successions)]);
        return new ProvinceUnits(root, register, agencies, [.. districts.Select(district => district.District)]);
    }

    /// <summary>The part of so many things, counted through the province, that the district of an index has.</summary>
    private Range Share(int count, int district) => (district * count / size.Districts)..((district + 1) * count / size.Districts);

    private ProfileUnit Department(int index)
    {
        var known = profile.Departments[index % profile.Departments.Count];
        var number = index - profile.Departments.Count + 1;
        return number <= 0
            ? known
            : known with { Code = $"don-vi-{number:00}", Name = $"{profile.MoreDepartments} số {number}", Sector = null, Roles = null };
    }

    private static Unit Of(ProfileUnit unit, string? parent) =>
        new(ProvinceUnits.CodeOf(unit.Code), unit.Sector, [new UnitVersion(unit.Name, unit.Level, parent, Validity.Always)]);
}
