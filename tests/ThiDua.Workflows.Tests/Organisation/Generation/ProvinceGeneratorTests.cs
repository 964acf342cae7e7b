using System.Security.Cryptography;
using System.Text;
using ThiDua.Workflows.Organisation;
using ThiDua.Workflows.Organisation.Councils;
using ThiDua.Workflows.Organisation.Generation;
using ThiDua.Workflows.Organisation.Units;
using ThiDua.Workflows.Paths;

namespace ThiDua.Workflows.Tests.Organisation.Generation;

/// <summary>A made-up province has the parts and proportions of a real one, and the same seed gives the same.</summary>
public sealed class ProvinceGeneratorTests
{
    private static readonly DateOnly Day = new(2023, 6, 1);
    private static readonly DateOnly After = new(2026, 1, 1);

    private static readonly Province Province = Provinces.Usual;

    [Fact]
    public void The_usual_size_is_that_of_a_province()
    {
        var units = Province.UnitsOn(Day).CountBy(unit => unit.Level).ToDictionary();

        Assert.True(units[UnitLevel.Department] >= 20);
        Assert.Equal(10, units[UnitLevel.District]);
        Assert.Equal(120, units[UnitLevel.Commune]);
        Assert.Equal(60, units[UnitLevel.School]);
        Assert.Equal(2000, Province.People.People.Count);
        Assert.Equal(2000, Province.Names.Count);
        Assert.Equal(8, Province.BlocsOf(Province.Code, 2023).Count());
        Assert.Equal(Province.UnitsOn(Day).Count(), Province.UnitsOn(Day).Select(unit => (unit.Name, unit.Parent)).Distinct().Count());
    }

    [Fact]
    public void The_blocs_hold_every_agency_and_district_once()
    {
        UnitLevel[] levels =
            [UnitLevel.Department, UnitLevel.PartyAgency, UnitLevel.MassOrganisation, UnitLevel.CentralAgency, UnitLevel.District];
        var expected = Province.UnitsOn(Day).Where(unit => levels.Contains(unit.Level)).Select(unit => unit.Code);

        var members = Province.BlocsOf(Province.Code, 2023).SelectMany(bloc => bloc.In(2023)!.Members);

        Assert.Equal(expected.Order(), members.Order());
        Assert.All(Province.UnitsOn(Day).Skip(1), unit => Assert.NotNull(unit.Bloc));
    }

    [Fact]
    public void The_deputy_of_a_year_leads_the_next() => Assert.All(Province.Blocs, bloc => Assert.All(
        bloc.Years.Zip(bloc.Years.Skip(1)), pair => Assert.Equal(pair.First.Deputy ?? pair.First.Head, pair.Second.Head)));

    [Fact]
    public void After_the_district_level_communes_stand_in_the_blocs()
    {
        Assert.DoesNotContain(Province.UnitsOn(After), unit => unit.Level is UnitLevel.District or UnitLevel.DistrictOffice);

        var clusters = Province.BlocsOf(Province.Code, 2026)
            .Where(bloc => bloc.Name.StartsWith("Cụm thi đua các xã, phường", StringComparison.Ordinal))
            .ToList();
        var communes = Province.UnitsOn(After).Where(unit => unit.Level == UnitLevel.Commune).Select(unit => unit.Code);

        Assert.Equal(communes.Order(), clusters.SelectMany(bloc => bloc.In(2026)!.Members).Order());
        Assert.All(clusters, bloc => Assert.InRange(bloc.In(2026)!.Members.Count, 2, 15));
        Assert.All(Province.UnitsOn(After).Skip(1), unit => Assert.NotNull(unit.Bloc));
    }

    [Fact]
    public void The_award_council_has_its_chairman_vices_and_secretary()
    {
        var council = Province.CouncilOf(Province.Code, CouncilKind.Award)!;
        var members = council.MembersOn(Day);

        Assert.InRange(members.Count, 15, 25);
        Assert.Equal(
            [CouncilRole.Chairman, CouncilRole.StandingVice, CouncilRole.Vice, CouncilRole.Member],
            members.Select(member => member.Role).Distinct().Take(4));
        Assert.Equal(CouncilRole.Secretary, members[^1].Role);
        Assert.Equal(Province.People.HeadOf(Province.Code, Day)!.Code, members[0].Person);
        Assert.Contains(Province.People.RightsOf(members[^1].Person, Day), right => right.Code == Roles.Secretary);
        Assert.Equal(members.Count, council.MembersOn(new DateOnly(2011, 1, 1)).Count);
        Assert.NotEqual(members, council.MembersOn(new DateOnly(2011, 1, 1)));
        Assert.NotNull(Province.CouncilOf(Province.Code, CouncilKind.Initiative));
        Assert.All(
            Province.UnitsOn(Day).Where(unit => unit.Level == UnitLevel.District),
            district => Assert.NotEmpty(Province.CouncilOf(district.Code, CouncilKind.Award)!.MembersOn(Day)));
    }

    [Fact]
    public void Every_unit_has_a_head_with_its_right_and_a_contact_without() => Assert.All(Province.UnitsOn(Day), unit =>
    {
        Assert.Contains(Province.People.RightsOf(unit.Head!, Day), right => right.Code == unit.Code && right.OnBehalfOf is null);
        Assert.DoesNotContain(Province.People.RightsOf(unit.Contact!, Day), right => right.Code == unit.Code);
    });

    [Theory]
    [InlineData(Roles.Intake, 2)]
    [InlineData(Roles.Appraiser, 3)]
    [InlineData(Roles.StandingBody, 1)]
    [InlineData(Roles.Secretary, 1)]
    [InlineData(Roles.Chairman, 1)]
    [InlineData(Roles.Ministry, 1)]
    [InlineData(Roles.Inspector, 2)]
    public void Every_role_has_its_people_and_nobody_has_two(string role, int count)
    {
        var holders = Province.People.WithRight(role, Day).Select(one => one.Person).ToList();

        Assert.Equal(count, holders.Count);
        Assert.All(holders, person => Assert.Single(person.Roles));
    }

    [Fact]
    public void Whoever_is_related_is_so_on_both_sides()
    {
        var related = Province.People.People.Where(person => person.Relatives.Count > 0).ToList();

        Assert.NotEmpty(related);
        Assert.All(related, person => Assert.All(
            person.Relatives, relative => Assert.Contains(person.Code, Province.People[relative].Relatives)));
    }

    [Fact]
    public void A_district_and_a_bloc_can_be_looked_at_alone()
    {
        var district = Province.BranchOn("unit:huyen-02", Day).ToList();

        Assert.Equal("unit:huyen-02", district[0].Code);
        Assert.Equal(
            [UnitLevel.District, UnitLevel.DistrictOffice, UnitLevel.Commune, UnitLevel.School],
            district.Select(unit => unit.Level).Distinct());
        Assert.Equal(12, district.Count(unit => unit.Level == UnitLevel.Commune));
        Assert.All(district.Skip(1), unit => Assert.Equal("unit:huyen-02", unit.Parent));
        Assert.All(district.Where(unit => unit.Level == UnitLevel.School), school => Assert.Equal("giao-duc", school.Sector));
        Assert.Equal(UnitLevel.PartyAgency, Assert.Single(Province.MembersOf("bloc:khoi-dang", Day).Select(unit => unit.Level).Distinct()));
    }

    [Fact]
    public void Names_are_Vietnamese_and_composed()
    {
        var names = Province.People.People.Select(person => Province.Names.Of(person.Code)!).ToList();

        Assert.All(names, name => Assert.True(name.ToString().IsNormalized(NormalizationForm.FormC)));
        Assert.InRange(names.Count(name => name.Family == "Nguyễn"), 500, 800);
        Assert.Equal("Nguyễn", names.CountBy(name => name.Family).MaxBy(count => count.Value).Key);
        Assert.InRange(names.Count(name => name.Middle.StartsWith("Thị", StringComparison.Ordinal)), 500, 800);
        Assert.True(names.Select(name => name.ToString()).Distinct().Count() > 1000);
    }

    [Fact]
    public void The_same_seed_gives_the_same_province_and_another_one_another()
    {
        var size = new ProvinceSize { Departments = 5, Districts = 2, Communes = 6, Schools = 3, People = 400 };

        Assert.Equal(DigestOf(ProvinceGenerator.Generate(size, 7)), DigestOf(ProvinceGenerator.Generate(size, 7)));
        Assert.NotEqual(DigestOf(ProvinceGenerator.Generate(size, 7)), DigestOf(ProvinceGenerator.Generate(size, 8)));
    }

    [Fact]
    public void One_department_more_changes_no_name()
    {
        var size = new ProvinceSize { Departments = 5, Districts = 2, Communes = 6, Schools = 3, People = 400 };
        var (one, other) = (ProvinceGenerator.Generate(size, 7), ProvinceGenerator.Generate(size with { Departments = 6 }, 7));

        Assert.All(one.People.People, person => Assert.Equal(one.Names.Of(person.Code), other.Names.Of(person.Code)));
    }

    [Fact]
    public void It_can_bear_the_code_and_name_of_a_province_that_exists()
    {
        var size = new ProvinceSize { Departments = 5, Districts = 2, Communes = 6, Schools = 3, People = 400 };

        var province = ProvinceGenerator.Generate(OrganisationRegister.Default["unit:nam-dinh"], size, 7);

        Assert.Equal(("unit:nam-dinh", "tỉnh Nam Định"), (province.Code, province.UnitsOn(Day).First().Name));
        Assert.All(
            province.UnitsOn(Day).Where(unit => unit.Level == UnitLevel.District), unit => Assert.Equal("unit:nam-dinh", unit.Parent));
        Assert.Equal("Hội đồng Thi đua - Khen thưởng tỉnh Nam Định", province.CouncilOf(province.Code, CouncilKind.Award)!.Name);
    }

    [Theory]
    [InlineData(20)]
    [InlineData(210)]
    [InlineData(5000)]
    public void It_scales(int units)
    {
        var province = ProvinceGenerator.Generate(ProvinceSize.OfUnits(units) with { FirstYear = 2020 }, 1);

        Assert.InRange(province.UnitsOn(Day).Count(), units * 9 / 10, units + 120 + (units / 4));
        Assert.All(province.UnitsOn(Day).Skip(1), unit => Assert.True(unit.Bloc is not null && unit.Head is not null, unit.Code));
        Assert.All(province.BlocsOf(province.Code, 2023), bloc => Assert.InRange(bloc.In(2023)!.Members.Count, 1, 15));
    }

    [Fact]
    public void An_impossible_size_is_refused_with_every_fault()
    {
        var size = new ProvinceSize { Departments = 3, Districts = 5, Communes = 4, CouncilMembers = 27, People = 10, LastYear = 2009 };

        var error = Assert.Throws<OrganisationException>(() => ProvinceGenerator.Generate(size, 1));

        Assert.Equal(5, error.Faults.Count);
        Assert.StartsWith("Quy mô tỉnh: cần ít nhất 4 sở, ban, ngành; có 3; cần ít nhất 5 xã, mỗi huyện một xã; có 4; ", error.Message);
    }

    private static string DigestOf(Province province)
    {
        var text = new StringBuilder();
        foreach (var person in province.People.People)
        {
            text.AppendLine($"{person.Code} {province.Names.Of(person.Code)} {string.Join(' ', person.Relatives)}");
            text.AppendJoin(' ', person.Posts).AppendJoin(' ', province.CareerOf(person.Code)?.Awards ?? []);
        }

        foreach (var unit in province.Units.Units)
            text.AppendLine($"{unit.Code} {string.Join(' ', unit.Versions)}").AppendJoin(' ', province.HistoryOf(unit.Code));

        foreach (var council in province.Councils) text.AppendJoin(' ', council.Members);
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
