using ThiDua.Workflows.Awards;
using ThiDua.Workflows.Rules;

namespace ThiDua.Workflows.Tests.Rules;

/// <summary>The titles of units and provinces: what each regime asks.</summary>
public sealed class TitleRuleTests
{
    private static readonly DateOnly In2023 = new(2023, 3, 1);
    private static readonly DateOnly In2024 = new(2024, 3, 1);
    private static readonly DateOnly In2026 = new(2026, 3, 1);

    [Fact]
    public void A_fighter_of_the_unit_needed_an_initiative_until_2023_and_since_then_an_excellent_year_does_as_well()
    {
        DossierFacts WithoutInitiative(DateOnly day) => Candidates.For("CSTD-CS", day) with { Initiatives = [] };

        Assert.Equal(["cstd-cs.initiative.2017"], Unmet(WithoutInitiative(In2023), In2023));
        Assert.Empty(Unmet(WithoutInitiative(In2024), In2024));
        Assert.Empty(Unmet(WithoutInitiative(In2026), In2026));

        var good = Candidates.For("CSTD-CS", In2024) with { Ratings = [new YearRating(2023, Rating.Good)] };
        Assert.Empty(Unmet(good, In2024));
        Assert.Equal(["cstd-cs.excellent-or-initiative.2024"], Unmet(good with { Initiatives = [] }, In2024));
    }

    [Fact]
    public void An_initiative_of_another_year_does_not_make_a_fighter_of_this_one() =>
        Assert.Equal(
            ["cstd-cs.initiative.2017"],
            Unmet(Candidates.For("CSTD-CS", In2023) with { Initiatives = [new InitiativeFact(2021, InitiativeScope.Unit)] }, In2023));

    [Theory]
    [InlineData(20, 3, true)]
    [InlineData(19, 3, false)]
    [InlineData(26, 3, true)]
    [InlineData(27, 4, true)]
    [InlineData(26, 4, false)]
    [InlineData(6, 1, false)]
    public void At_most_fifteen_percent_of_the_advanced_become_fighters_rounded_down(int advanced, int proposed, bool met)
    {
        var candidate = Candidates.For("CSTD-CS", In2023) with { Holders = new HoldersFacts(advanced, proposed) };

        Assert.Equal(met ? [] : ["cstd-cs.quota.2017"], Unmet(candidate, In2023));
    }

    [Fact]
    public void The_cap_is_verified_for_the_decree_of_2017_only()
    {
        bool IsVerified(DateOnly day) => RuleBook.Default.Evaluate(Candidates.For("CSTD-CS", day), day).Conditions
            .Single(condition => condition.RuleId.StartsWith("cstd-cs.quota")).Citation.IsVerified;

        Assert.True(IsVerified(In2023));
        Assert.False(IsVerified(In2024));
        Assert.False(IsVerified(In2026));
    }

    [Fact]
    public void A_fighter_of_the_province_was_one_of_the_unit_three_times_in_a_row_and_has_an_initiative_that_reaches_the_province()
    {
        var candidate = Candidates.For("CSTD-TINH", In2024);
        Assert.Empty(Unmet(candidate, In2024));

        var twice = candidate with { History = [Dossiers.Given("CSTD-CS", 2022), Dossiers.Given("CSTD-CS", 2023)] };
        Assert.Equal(["cstd-tinh.three-unit.2024"], Unmet(twice, In2024));

        var local = candidate with { Initiatives = [new InitiativeFact(2023, InitiativeScope.Unit)] };
        Assert.Equal(["cstd-tinh.initiative.2024"], Unmet(local, In2024));
    }

    [Theory]
    [InlineData(10, 7, 1, 0, null)]
    [InlineData(9, 7, 1, 0, "ttldxs.completed.2024")]
    [InlineData(10, 6, 1, 0, "ttldxs.advanced.2024")]
    [InlineData(10, 7, 0, 0, "ttldxs.fighters.2024")]
    [InlineData(10, 7, 1, 1, "ttldxs.disciplined.2024")]
    public void An_excellent_collective_is_made_of_its_members(int completed, int advanced, int fighters, int disciplined, string? unmet)
    {
        var candidate = Candidates.For("TTLDXS", In2024) with { Members = new MemberFacts(10, completed, advanced, fighters, disciplined) };

        Assert.Equal(unmet is null ? [] : [unmet], Unmet(candidate, In2024));
    }

    [Fact]
    public void Of_a_collective_whose_members_are_not_counted_nothing_is_assumed() =>
        Assert.Contains("ttldtt.advanced.2024", Unmet(Candidates.For("TTLDTT", In2024) with { Members = null }, In2024));

    [Fact]
    public void Who_heads_a_collective_is_judged_with_it()
    {
        var head = Candidates.For("CSTD-TINH", In2024) with { LedCollective = Rating.Completed };

        var unmet = Assert.Single(RuleBook.Default.Evaluate(head, In2024).Unmet);
        Assert.Equal("head-of-collective.2024", unmet.RuleId);
        Assert.Equal("tập thể hoàn thành nhiệm vụ", unmet.Fact);
        Assert.Empty(Unmet(head with { LedCollective = Rating.Good }, In2024));
    }

    [Fact]
    public void The_provincial_certificate_is_given_for_merit_for_a_movement_or_for_what_nobody_could_plan()
    {
        var rescuer = new DossierFacts("BK-TINH", SubjectKind.Individual, AchievementPeriod.Year(2024))
        {
            Occasion = AwardOccasion.Unscheduled,
            Influence = InitiativeScope.Province,
            Confirmed = ["ngoai-nhiem-vu"],
            Components = ["TOTRINH", "BAOCAO", "BIENBAN", "TEPDIENTU"],
        };

        Assert.Empty(Unmet(rescuer, In2024));
        Assert.Equal(["bk-tinh.achievement.2024"], Unmet(rescuer with { Influence = InitiativeScope.Unit }, In2024));
        Assert.Equal(["unscheduled.outside-tasks.2024"], Unmet(rescuer with { Confirmed = [] }, In2024));
        Assert.Empty(Unmet(rescuer with { Occasion = AwardOccasion.Movement, Confirmed = [] }, In2024));
        Assert.Equal(
            ["bk-tinh.rated.2024", "bk-tinh.initiatives.2024"], Unmet(rescuer with { Occasion = AwardOccasion.Merit }, In2024));
        Assert.Contains("occasion", Unmet(rescuer with { Occasion = AwardOccasion.LongService }, In2024));
    }

    [Fact]
    public void Who_moved_brings_the_comment_of_the_unit_where_half_a_year_was_served()
    {
        var moved = Candidates.For("LDTT", In2024) with { MonthsInFormerUnit = 6 };

        Assert.Equal(["ldtt.former-unit.2024"], Unmet(moved, In2024));
        Assert.Empty(Unmet(moved with { Components = [.. moved.Components, "NHANXET"] }, In2024));
        Assert.Empty(Unmet(moved with { MonthsInFormerUnit = 5 }, In2024));
    }

    [Fact]
    public void A_cap_of_one_province_binds_there_only()
    {
        var candidate = Candidates.For("CSTD-TINH", In2023) with { Holders = new HoldersFacts(Holders: 20, Proposed: 3) };

        Assert.Empty(Unmet(candidate with { At = new Jurisdiction(Province: "dien-bien") }, In2023));
        Assert.Equal(
            ["cstd-tinh.quota.thua-thien-hue.2017"], Unmet(candidate with { At = new Jurisdiction(Province: "thua-thien-hue") }, In2023));
    }

    [Fact]
    public void The_badge_of_one_province_is_not_proposed_by_another()
    {
        var candidate = Candidates.For("HH-TINH", In2023);

        Assert.Empty(Unmet(candidate with { At = new Jurisdiction(Province: "dien-bien") }, In2023));
        Assert.Equal(["province"], Unmet(candidate with { At = new Jurisdiction(Province: "son-la") }, In2023));
    }

    [Fact]
    public void The_badge_is_for_fifteen_years_of_service_or_a_contribution()
    {
        var candidate = Candidates.For("HH-TINH", In2023) with { Confirmed = [] };

        Assert.Empty(Unmet(candidate, In2023));
        var newcomer = candidate with { Posts = [new PostHeld("cong-tac", new DateOnly(2010, 1, 1), new DateOnly(2022, 12, 31))] };
        Assert.Equal(["hh-tinh.service-or-contribution.2017"], Unmet(newcomer, In2023));
        Assert.Empty(Unmet(newcomer with { Confirmed = ["dong-gop"] }, In2023));
    }

    [Fact]
    public void Titles_and_deciders_are_those_of_the_day()
    {
        var commune = AwardCatalogue.Default["XA-TB"];
        Assert.Equal("Xã, phường, thị trấn tiêu biểu", commune.On(new DateOnly(2025, 6, 30)).Title);
        Assert.Equal("Xã, phường, đặc khu tiêu biểu", commune.On(new DateOnly(2025, 7, 1)).Title);

        var hamlet = AwardCatalogue.Default["THON-VH"];
        Assert.Equal("Chủ tịch Ủy ban nhân dân cấp huyện", hamlet.On(new DateOnly(2025, 6, 30)).Decider);
        Assert.Equal("Chủ tịch Ủy ban nhân dân cấp xã", hamlet.On(new DateOnly(2025, 7, 1)).Decider);
    }

    private static IEnumerable<string> Unmet(DossierFacts dossier, DateOnly day) =>
        RuleBook.Default.Evaluate(dossier, day).Unmet.Select(condition => condition.RuleId);
}
