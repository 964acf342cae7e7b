using ThiDua.Workflows.Organisation.Units;

namespace ThiDua.Workflows.Organisation.Generation;

/// <summary>
/// Makes a district, its offices, communes and schools. When the district level ends, neighbouring communes join: the first of them goes
/// on, the others are merged into it; the district's area is divided among those that go on, and its offices end with it.
/// </summary>
internal sealed class DistrictMaker(ProvinceProfile profile, string province, PlaceNames places, int index)
{
    private readonly string _code = $"unit:huyen-{index + 1:00}";
    private readonly Validity _before = new(null, profile.Reform.On.AddDays(-1));
    private readonly Validity _after = new(profile.Reform.On);

    private bool IsCity => index == 0;

    /// <summary>The units, the district first, and who follows whom.</summary>
    /// <param name="firstPlace">The index of the first place that no other district has.</param>
    /// <param name="communes">The numbers of its communes, counted through the province.</param>
    /// <param name="schools">The numbers of its schools, counted through the province.</param>
    public MadeDistrict Make(int firstPlace, Range communes, Range schools)
    {
        int[] numbers = [.. Enumerable.Range(communes.Start.Value, communes.End.Value - communes.Start.Value)];
        var chunks = numbers.Chunk(profile.Reform.CommunesJoined).ToList();
        var name = $"{(IsCity ? "thành phố" : "huyện")} {places[firstPlace]}";
        var district = new Unit(_code, null, [new UnitVersion(name, UnitLevel.District, province, _before)]);
        Unit[] offices = [.. profile.Offices.Select(Office)];
        Unit[] made = [.. chunks.SelectMany(chunk => chunk
            .Select(number => Commune(number, chunk[0], numbers[0], places[firstPlace + 1 + number - numbers[0]])))];
        Unit[] taught = [.. Enumerable.Range(0, schools.End.Value - schools.Start.Value)
            .Select(order => School(schools.Start.Value + order, order, numbers, places, firstPlace + 1))];

        return new MadeDistrict(
            new DistrictUnits(_code, name, Codes(offices), Codes(made), Codes(taught)),
            [district, .. offices, .. made, .. taught],
            [
                .. chunks.Select(chunk => Follows(_code, CommuneCode(chunk[0]), SuccessionKind.Division)),
                .. offices.Select(office => Follows(office.Code, CommuneCode(numbers[0]), SuccessionKind.Merger)),
                .. chunks.SelectMany(chunk => chunk[1..]
                    .Select(number => Follows(CommuneCode(number), CommuneCode(chunk[0]), SuccessionKind.Merger))),
            ]);
    }

    private Unit Office(ProfileUnit office) =>
        new($"{_code}-{office.Code}", office.Sector, [new UnitVersion(office.Name, UnitLevel.DistrictOffice, _code, _before)]);

    private Unit Commune(int number, int goesOn, int first, string place)
    {
        var kind = IsCity ? "phường" : number == first ? "thị trấn" : "xã";
        var before = new UnitVersion($"{kind} {place}", UnitLevel.Commune, _code, _before);
        return new Unit(CommuneCode(number), null, number == goesOn
            ? [before, new UnitVersion($"{(IsCity ? "phường" : "xã")} {place}", UnitLevel.Commune, province, _after)]
            : [before]);
    }

    private Unit School(int number, int order, int[] communes, PlaceNames names, int firstPlace)
    {
        var (round, place) = Math.DivRem(order, communes.Length);
        var (more, kind) = Math.DivRem(round, profile.Schools.Count);
        var name = $"{profile.Schools[kind]} {names[firstPlace + place]}{(more == 0 ? "" : $" số {more + 1}")}";
        var above = communes[place / profile.Reform.CommunesJoined * profile.Reform.CommunesJoined];
        return new Unit($"unit:truong-{number + 1:000}", profile.SchoolSector,
        [
            new UnitVersion(name, UnitLevel.School, _code, _before),
            new UnitVersion(name, UnitLevel.School, CommuneCode(above), _after),
        ]);
    }

    private Succession Follows(string from, string to, SuccessionKind kind) =>
        new(from, to, profile.Reform.On, kind, profile.Reform.Citation);

    private static string CommuneCode(int number) => $"unit:xa-{number + 1:000}";

    private static IReadOnlyList<string> Codes(IEnumerable<Unit> units) => [.. units.Select(unit => unit.Code)];
}
