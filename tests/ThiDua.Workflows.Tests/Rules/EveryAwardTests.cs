using ThiDua.Workflows.Awards;
using ThiDua.Workflows.Rules;

namespace ThiDua.Workflows.Tests.Rules;

/// <summary>Each award has, under each of the three regimes, all that its way through the offices asks.</summary>
public sealed class EveryAwardTests
{
    private static readonly RuleBook Book = RuleBook.Default;

    /// <summary>Every award on the first and last days of the regimes, and in between.</summary>
    public static TheoryData<string, string> AwardsAndDays => new(
        from award in AwardCatalogue.Default.Codes
        from day in (string[])["2017-10-01", "2020-02-29", "2023-12-31", "2024-01-01", "2025-06-30", "2025-07-01", "2027-12-31"]
        select (award, day));

    [Theory]
    [MemberData(nameof(AwardsAndDays))]
    public void Has_components_votes_and_times_each_with_its_clause(string award, string date)
    {
        var day = DateOnly.Parse(date);

        Assert.InRange(Book.Components(award, day).Value.Copies, 1, 3);
        Assert.InRange(Book.Threshold(award, day).Value.Threshold.Percent, 50, 100);
        Assert.InRange(Book.Intake(award, day).Value.WorkingDays, 1, 30);
        Assert.InRange(Book.Supplement(award, day).Value.Times, 1, 5);
        Assert.InRange(Book.Opinion(award, day).Value.WorkingDays, 1, 30);
        Assert.InRange(Book.Publication(award, day).Value.WorkingDays, 1, 30);
        var appraisal = Book.Appraisal(award, day);
        Assert.True(appraisal.Value.WithOpinionsWorkingDays > appraisal.Value.WorkingDays);
        Assert.NotEmpty(appraisal.Citation.Document);
    }

    [Theory]
    [MemberData(nameof(AwardsAndDays))]
    public void Can_be_had_by_who_deserves_it_while_it_is_given(string award, string date)
    {
        var day = DateOnly.Parse(date);

        var judgement = Book.Evaluate(Candidates.For(award, day), day);

        if (AwardCatalogue.Default[award].IsGivenOn(day))
            Assert.Equal([], judgement.Unmet.Select(unmet => $"{unmet.RuleId}: {unmet.Fact}"));
        else
            Assert.Equal(["given"], judgement.Unmet.Select(unmet => unmet.RuleId));
    }

    [Theory]
    [MemberData(nameof(AwardsAndDays))]
    public void Is_not_had_by_who_has_done_nothing(string award, string date)
    {
        var day = DateOnly.Parse(date);
        var known = AwardCatalogue.Default[award];

        foreach (var subject in known.Subjects)
        {
            foreach (var occasion in known.Occasions)
            {
                var nobody = new DossierFacts(award, subject, AchievementPeriod.Year(day.Year - 1))
                {
                    Occasion = occasion,
                    Components = [.. Book.Components(award, day).Value.Components.Select(component => component.Code)],
                };
                Assert.True(Book.Evaluate(nobody, day).Verdict == Verdict.NotEligible, $"{subject} {occasion}");
            }
        }
    }

    [Fact]
    public void The_badge_of_the_province_gave_way_to_the_medal_with_the_Law_of_2022()
    {
        var late = Book.Evaluate(Candidates.For("HH-TINH", new DateOnly(2024, 1, 1)), new DateOnly(2024, 1, 1)).Unmet.Single();

        Assert.Equal("given", late.RuleId);
        Assert.Equal(
            "không còn được tặng sau 31/12/2023; thay bằng Kỷ niệm chương “Vì sự nghiệp xây dựng và phát triển tỉnh Điện Biên”", late.Fact);
    }

    [Fact]
    public void Three_regimes_speak_each_with_its_own_decree()
    {
        string[] Documents(string day) => [.. Book
            .Evaluate(Candidates.For("CTD-CP", DateOnly.Parse(day)), DateOnly.Parse(day))
            .Conditions.Select(condition => condition.Citation.Document).Where(document => document.StartsWith("Nghị định")).Distinct()];

        Assert.Equal(["Nghị định 91/2017/NĐ-CP"], Documents("2023-06-01"));
        Assert.Equal(["Nghị định 98/2023/NĐ-CP"], Documents("2024-06-01"));
        Assert.Equal(["Nghị định 152/2025/NĐ-CP"], Documents("2025-07-01"));
    }
}
