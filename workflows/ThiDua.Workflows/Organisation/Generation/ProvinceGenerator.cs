using ThiDua.Workflows.Organisation.Blocs;
using ThiDua.Workflows.Organisation.Careers;
using ThiDua.Workflows.Organisation.People;
using ThiDua.Workflows.Organisation.Units;

namespace ThiDua.Workflows.Organisation.Generation;

/// <summary>Makes up a province of realistic size from a seed: the same size and seed give the same province on every machine.</summary>
public static class ProvinceGenerator
{
    /// <summary>A province with its units, blocs, councils, people, names and award histories.</summary>
    /// <param name="size">How large.</param>
    /// <param name="seed">Any number.</param>
    /// <exception cref="OrganisationException">The size is impossible; every fault is named.</exception>
    public static Province Generate(ProvinceSize size, long seed) => Generate(ProvinceProfile.Default, size, seed);

    /// <summary>The same under the code and name of a province that exists; all below it is made up.</summary>
    /// <param name="province">The province whose code and first name are taken.</param>
    /// <param name="size">How large.</param>
    /// <param name="seed">Any number.</param>
    /// <exception cref="OrganisationException">The size is impossible; every fault is named.</exception>
    public static Province Generate(Unit province, ProvinceSize size, long seed)
    {
        var profile = ProvinceProfile.Default;
        var named = profile.Province with { Code = ProvinceUnits.Short(province.Code), Name = province.Versions[0].Name };
        return Generate(profile with { Province = named }, size, seed);
    }

    private static Province Generate(ProvinceProfile profile, ProvinceSize size, long seed)
    {
        var draws = new Draws(seed);
        OrganisationException.ThrowIfAny("Quy mô tỉnh", size.Faults(profile));

        var units = new UnitMaker(profile, size, draws).Make();
        var blocs = new BlocMaker(profile, size, units, BlocRegulation.Default).Make();
        var people = new PeopleMaker(profile, size, units, draws).Make();
        var names = new NameMaker(profile, draws);
        return new Province(
            units.Root,
            units.Register,
            blocs,
            new CouncilMaker(profile, size, units, people, draws).Make(),
            people,
            new PersonNames(people.People.Select(person => KeyValuePair.Create(person.Code, names.Of(person.Code)))),
            new CareerMaker(profile, size, CareerLadder.Default, units, people, blocs, draws).Make());
    }
}
