using ThiDua.Workflows.Awards;
using ThiDua.Workflows.Rules;

namespace ThiDua.Workflows.Tests.Rules;

/// <summary>The order for long service: posts and years (Nghị định 152/2025, Điều 21).</summary>
public sealed class LongServiceTests
{
    private static readonly DateOnly Day = new(2026, 3, 1);

    [Theory]
    [InlineData("tong-cuc-truong", 3, true)]
    [InlineData("tong-cuc-truong", 2, false)]
    [InlineData("pho-tong-cuc-truong", 5, true)]
    [InlineData("pho-tong-cuc-truong", 4, false)]
    [InlineData("giam-doc-so", 6, true)]
    [InlineData("giam-doc-so", 5, false)]
    [InlineData("pho-giam-doc-so", 10, true)]
    [InlineData("pho-giam-doc-so", 9, false)]
    [InlineData("truong-phong", 30, false)]
    public void Each_post_has_its_years(string post, int years, bool met) =>
        Assert.Equal(met, Evaluate(Officer(Held(post, 2000, years))).Verdict == Verdict.Eligible);

    [Fact]
    public void Time_in_a_higher_post_counts_for_the_lower_one_and_no_day_counts_twice()
    {
        Assert.Equal(Verdict.Eligible, Evaluate(Officer(Held("giam-doc-so", 2000, 4), Held("pho-giam-doc-so", 2004, 6))).Verdict);
        Assert.Equal(Verdict.NotEligible, Evaluate(Officer(Held("giam-doc-so", 2000, 4), Held("pho-giam-doc-so", 2002, 6))).Verdict);
    }

    [Fact]
    public void For_a_woman_a_third_less_is_enough_which_is_not_verified()
    {
        var officer = Officer(Held("giam-doc-so", 2000, 4));
        Assert.Equal(Verdict.NotEligible, Evaluate(officer).Verdict);

        var judgement = Evaluate(officer with { IsWoman = true });
        Assert.Equal(Verdict.Eligible, judgement.Verdict);
        Assert.Contains("Nữ được giảm một phần ba thời gian: theo trí nhớ", judgement.Conditions.Single(OfPosts).Note);
    }

    [Fact]
    public void Under_the_decree_of_2017_three_years_less_were_enough_for_a_woman()
    {
        var day = new DateOnly(2023, 3, 1);
        var officer = Officer(Held("giam-doc-so", 2000, 3)) with { IsWoman = true };

        Assert.Equal(Verdict.Eligible, RuleBook.Default.Evaluate(officer, day).Verdict);
        Assert.Equal(Verdict.NotEligible, RuleBook.Default.Evaluate(officer with { IsWoman = false }, day).Verdict);
    }

    [Fact]
    public void The_clause_is_told_and_that_a_higher_order_is_due()
    {
        var condition = Evaluate(Officer(Held("giam-doc-so", 2000, 11))).Conditions.Single(OfPosts);

        Assert.Equal("Điều 21 Nghị định 152/2025/NĐ-CP", condition.Citation.ToString());
        Assert.Equal("S16", condition.Citation.Source);
        Assert.EndsWith("cần 6 năm 0 tháng (đủ thời gian để xét hạng cao hơn)", condition.Fact);
    }

    private static bool OfPosts(ConditionResult condition) => condition.RuleId.Contains("long-service");

    private static PostHeld Held(string post, int from, int years) =>
        new(post, new DateOnly(from, 1, 1), new DateOnly(from + years - 1, 12, 31));

    private static DossierFacts Officer(params PostHeld[] posts) =>
        new("HCLD-3", SubjectKind.Individual, AchievementPeriod.Years(2000, 2020))
        {
            Occasion = AwardOccasion.LongService,
            Posts = posts,
            Components = ["TOTRINH", "BAOCAO", "BIENBAN", "TEPDIENTU"],
        };

    private static Judgement Evaluate(DossierFacts dossier) => RuleBook.Default.Evaluate(dossier, Day);
}
