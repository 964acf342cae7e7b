using ThiDua.Workflows.Organisation;
using ThiDua.Workflows.Organisation.Careers;
using ThiDua.Workflows.Organisation.Units;
using ThiDua.Workflows.Rules;

namespace ThiDua.Workflows.Tests.Organisation.Generation;

/// <summary>Made-up award histories keep the rules: nobody has an award that the rules of its day would have refused.</summary>
public sealed class AwardHistoryTests
{
    private static readonly string[] About = ["rated", "awards-held", "initiatives", "waiting", "new-achievement"];

    private static readonly Province Province = Provinces.Usual;

    private static readonly List<Career> People =
        [.. Province.People.People.Select(person => Province.CareerOf(person.Code)).OfType<Career>()];

    private static readonly List<Career> Units = [.. Province.Units.Units.Select(unit => Province.CareerOf(unit.Code)).OfType<Career>()];

    [Theory]
    [InlineData("LDTT", 5000)]
    [InlineData("CSTD-CS", 300)]
    [InlineData("CSTD-TINH", 20)]
    [InlineData("BK-TINH", 100)]
    [InlineData("BK-TTG", 3)]
    [InlineData("TTLDXS", 100)]
    [InlineData("CTD-TINH", 60)]
    [InlineData("CTD-CP", 8)]
    public void Every_usual_award_occurs(string award, int atLeast) =>
        Assert.InRange(People.Concat(Units).Sum(career => career.Awards.Count(record => record.Award == award)), atLeast, int.MaxValue);

    [Fact]
    public void A_provincial_title_comes_only_after_three_unit_titles_in_a_row() => Assert.All(
        from career in People from title in Years(career, "CSTD-TINH") select (career, title),
        one => Assert.Superset(new HashSet<int>([one.title, one.title - 1, one.title - 2]), Years(one.career, "CSTD-CS")));

    [Fact]
    public void A_national_title_comes_only_after_two_provincial_ones_in_a_row() => Assert.All(
        from career in People from title in Years(career, "CSTD-TQ") select (career, title),
        one => Assert.Superset(new HashSet<int>([one.title, one.title - 1]), Years(one.career, "CSTD-TINH")));

    [Fact]
    public void A_unit_title_needs_an_excellent_year_an_initiative_and_the_lower_title() => Assert.All(
        from career in People from year in Years(career, "CSTD-CS") select (career, year),
        one =>
        {
            Assert.Equal(Rating.Excellent, one.career.Ratings.Single(rating => rating.Year == one.year).Rating);
            Assert.Contains(one.career.Initiatives, initiative => initiative.Year == one.year);
            Assert.Contains(one.year, Years(one.career, "LDTT"));
        });

    [Fact]
    public void No_unit_gives_its_title_to_more_than_15_percent_of_those_with_the_lower_one()
    {
        var calendarYears =
            from year in Enumerable.Range(2010, 15)
            from unit in Province.UnitsOn(new DateOnly(year, 12, 31))
            where unit.Level != UnitLevel.School
            let people = Province.People.PeopleOf(unit.Code, new DateOnly(year, 12, 31)).Select(person => Province.CareerOf(person.Code)!)
            let titles = people.Select(career => (Lower: Years(career, "LDTT"), Higher: Years(career, "CSTD-CS"))).ToList()
            select (Lower: titles.Count(one => one.Lower.Contains(year)), Higher: titles.Count(one => one.Higher.Contains(year)));

        Assert.All(calendarYears, unit => Assert.True(unit.Higher * 100 <= unit.Lower * 15, $"{unit}"));
    }

    [Fact]
    public void One_unit_leads_each_bloc_of_the_province_and_a_fifth_of_them_has_the_flag_of_the_Government()
    {
        foreach (var year in Enumerable.Range(2010, 15))
        {
            var leading = Units.Where(unit => Years(unit, "CTD-TINH").Contains(year))
                .Select(unit => Province.BlocOf(unit.Subject, year)!.Code)
                .ToList();

            Assert.Equal(leading.Count, leading.Distinct().Count());
            Assert.True(Units.Count(unit => Years(unit, "CTD-CP").Contains(year)) * 100 <= leading.Count * 20);
            Assert.All(Units.Where(unit => Years(unit, "CTD-CP").Contains(year)), unit => Assert.Contains(year, Years(unit, "CTD-TINH")));
        }
    }

    [Fact]
    public void The_rules_of_its_day_would_have_given_every_award()
    {
        var judged = 0;
        foreach (var career in People.Concat(Units))
        {
            foreach (var award in career.Awards.Where(award => award.Decided.Year >= 2018))
            {
                var facts = career.FactsFor(award.Award, award.Period!, award.Decided.AddDays(-1));
                var unmet = RuleBook.Default.Evaluate(facts, award.Decided).Conditions
                    .Where(condition => !condition.Met && About.Contains(KindOf(condition.RuleId)));

                Assert.True(!unmet.Any(), $"seed {Provinces.Seed}: {career.Subject} {award}: {string.Join("; ", unmet)}");
                judged++;
            }
        }

        Assert.True(judged > 1000, $"only {judged} were judged");
    }

    [Fact]
    public void What_is_known_on_a_day_is_what_was_decided_and_rated_until_then()
    {
        var career = People.First(person => person.Awards.Any(award => award.Award == "CSTD-TINH"));
        var title = career.Awards.First(award => award.Award == "CSTD-TINH");

        Assert.DoesNotContain(title, career.AsOf(title.Decided.AddDays(-1)).Awards);
        Assert.Contains(title, career.AsOf(title.Decided).Awards);
        Assert.Equal(title.Year - 1, career.AsOf(title.Period!.To).Ratings[^1].Year);
        Assert.Equal(title.Year, career.AsOf(title.Period!.To.AddDays(1)).Ratings[^1].Year);
    }

    [Fact]
    public void Schools_count_in_school_years()
    {
        var schools = Province.UnitsOn(new DateOnly(2023, 1, 1)).Where(unit => unit.Level == UnitLevel.School);
        var years = schools.SelectMany(school => Province.CareerOf(school.Code)!.Awards).Where(award => award.Award == "TTLDTT").ToList();

        Assert.NotEmpty(years);
        Assert.All(years, award => Assert.Equal(
            (new DateOnly(award.Year - 1, 9, 1), new DateOnly(award.Year, 5, 31)), (award.Period!.From, award.Period.To)));
    }

    [Fact]
    public void A_commune_finds_the_awards_of_those_that_were_merged_into_it_under_their_old_names()
    {
        var communes = Province.UnitsOn(new DateOnly(2026, 1, 1)).Where(unit => unit.Level == UnitLevel.Commune);

        var merged = communes.SelectMany(unit => Province.HistoryOf(unit.Code))
            .Where(found => found.IsInherited && found.IsWhole && found.Unit.StartsWith("unit:xa", StringComparison.Ordinal))
            .ToList();

        Assert.NotEmpty(merged);
        Assert.All(merged, found => Assert.Equal(Province.Units.NameOn(found.Unit, found.Award.Period!.To), found.Name));
    }

    private static HashSet<int> Years(Career career, string award) =>
        [.. career.Awards.Where(record => record.Award == award).Select(record => record.Year)];

    private static string? KindOf(string rule) => RuleBook.Default.Rules.FirstOrDefault(known => known.Id == rule)?.Kind;
}
