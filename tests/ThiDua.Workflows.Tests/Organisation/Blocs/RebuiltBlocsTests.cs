using ThiDua.Workflows.Organisation.Blocs;
using ThiDua.Workflows.Organisation.Units;
using ThiDua.Workflows.Tests.Organisation.Generation;

namespace ThiDua.Workflows.Tests.Organisation.Blocs;

/// <summary>Blocs of districts become blocs of communes.</summary>
public sealed class RebuiltBlocsTests
{
    [Fact]
    public void Communes_take_the_place_of_their_district_and_no_bloc_becomes_too_large()
    {
        var province = Provinces.Usual;
        var old = province.Blocs.Where(bloc => bloc.Code.StartsWith("bloc:cum-huyen", StringComparison.Ordinal)).ToList();

        var rebuilt = RebuiltBlocs.Of(old, province.Units, 2026, province.Code, BlocRegulation.Default, "bloc:moi", "Cụm mới");

        var members = rebuilt.Blocs.SelectMany(bloc => bloc.In(2026)!.Members).ToList();
        Assert.Empty(rebuilt.Unknown);
        Assert.Equal(40, members.Count);
        Assert.All(members, code => Assert.Equal(UnitLevel.Commune, province.Units.On(code, new DateOnly(2026, 1, 1))!.Level));
        Assert.Equal(["Cụm mới số 1", "Cụm mới số 2", "Cụm mới số 3"], rebuilt.Blocs.Select(bloc => bloc.Name));
        Assert.All(rebuilt.Blocs, bloc => Assert.InRange(bloc.In(2026)!.Members.Count, 13, 14));
    }

    [Fact]
    public void A_district_of_which_nobody_knows_who_follows_is_named()
    {
        var old = Bloc.Begin("bloc:01", "Khối huyện, thành phố", "unit:lai-chau", 2023, ["unit:phong-tho"]);

        var rebuilt = RebuiltBlocs.Of(
            [old], OrganisationRegister.Default, 2026, "unit:lai-chau", BlocRegulation.Default, "bloc:02", "Cụm xã");

        Assert.Empty(rebuilt.Blocs);
        Assert.Equal("unit:phong-tho", Assert.Single(rebuilt.Unknown).From);
    }
}
