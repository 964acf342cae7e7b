using ThiDua.Workflows.Awards;
using ThiDua.Workflows.Data;
using ThiDua.Workflows.Rules;

namespace ThiDua.Workflows.Tests.Rules;

/// <summary>Who may be proposed for what, in 2023 and 2024, and what the answer tells.</summary>
public sealed class EvaluateTests
{
    private static readonly DateOnly In2023 = new(2023, 2, 10);
    private static readonly DateOnly In2024 = new(2024, 2, 10);

    [Fact]
    public void A_unit_that_leads_its_bloc_may_be_proposed_for_the_flag_of_the_Government()
    {
        var judgement = RuleBook.Default.Evaluate(Dossiers.Flag, In2023);

        Assert.Equal(Verdict.Eligible, judgement.Verdict);
        Assert.All(judgement.Conditions, condition => Assert.True(condition.Met, condition.RuleId));
        Assert.Equal(
            ["subject", "occasion", "hold.2017", "new-achievement.ctd-cp.2017", "ctd-cp.leads-bloc.2017", "ctd-cp.standard.2017",
                "ctd-cp.quota.2017", "ctd-cp.minutes.2017", "components.ctd-cp.2017"],
            judgement.Conditions.Select(condition => condition.RuleId));
    }

    [Fact]
    public void Not_leading_a_bloc_is_named_with_fact_clause_and_mark()
    {
        var unmet = Unmet(Dossiers.Flag with { BlocLed = null }, In2023).First();

        Assert.Equal("ctd-cp.leads-bloc.2017", unmet.RuleId);
        Assert.Equal("Dẫn đầu khối hoặc cụm thi đua", unmet.Condition);
        Assert.Equal("không dẫn đầu khối, cụm nào", unmet.Fact);
        Assert.Equal("Điều 11 Nghị định 91/2017/NĐ-CP", unmet.Citation.ToString());
        Assert.Equal("đã kiểm chứng (S14)", unmet.Citation.Mark);
    }

    [Theory]
    [InlineData(10, 2, true)]
    [InlineData(10, 3, false)]
    [InlineData(14, 2, true)]
    [InlineData(14, 3, false)]
    [InlineData(15, 3, true)]
    [InlineData(4, 1, false)]
    public void Of_the_leading_collectives_at_most_a_fifth_is_proposed_rounded_down(int leading, int proposed, bool met)
    {
        var judgement = RuleBook.Default.Evaluate(Dossiers.Flag with { Quota = new QuotaFacts(leading, proposed) }, In2023);

        Assert.Equal(met, judgement.Verdict == Verdict.Eligible);
        Assert.Equal(met, proposed <= RuleBook.Default.LeadersAllowed("CTD-CP", In2023, leading).Value);
    }

    [Fact]
    public void The_minutes_must_name_the_bloc_that_the_unit_leads()
    {
        Assert.Equal(["ctd-cp.minutes.2017"], UnmetIds(Dossiers.Flag with { BlocInMinutes = null }, In2023));
        Assert.Equal(["ctd-cp.minutes.2017"], UnmetIds(Dossiers.Flag with { BlocInMinutes = "Cụm các huyện" }, In2023));
    }

    [Fact]
    public void The_standard_of_the_provincial_flag_must_be_met() =>
        Assert.Equal(["ctd-cp.standard.2017"], UnmetIds(Dossiers.Flag with { StandardsMet = [] }, In2023));

    [Theory]
    [InlineData(HoldReason.Discipline, "đang bị xem xét kỷ luật")]
    [InlineData(HoldReason.Investigation, "đang bị điều tra, thanh tra, kiểm tra")]
    [InlineData(HoldReason.Complaint, "có khiếu nại, tố cáo đang được xác minh")]
    public void While_something_is_pending_the_dossier_is_held_not_refused(HoldReason reason, string fact)
    {
        var judgement = RuleBook.Default.Evaluate(Dossiers.Flag with { Holds = [reason] }, In2023);

        Assert.Equal(Verdict.Held, judgement.Verdict);
        Assert.Equal(fact, Assert.Single(judgement.Unmet).Fact);
        Assert.Equal("Thông tư 08/2017/TT-BNV", judgement.Unmet.Single().Citation.Document);
    }

    [Fact]
    public void What_is_both_pending_and_unmet_is_refused() =>
        Assert.Equal(
            Verdict.NotEligible,
            RuleBook.Default.Evaluate(Dossiers.Flag with { Holds = [HoldReason.Complaint], StandardsMet = [] }, In2023).Verdict);

    [Fact]
    public void A_person_cannot_have_the_flag() =>
        Assert.Contains("subject", UnmetIds(Dossiers.Flag with { Subject = SubjectKind.Individual }, In2023));

    [Fact]
    public void A_national_fighter_was_provincial_fighter_twice_in_a_row()
    {
        Assert.Empty(Unmet(Dossiers.NationalFighter, In2023));
        Assert.Equal(["cstd-tq.two-provincial.2017"], UnmetIds(NationalFighterOf(2022), In2023));
        Assert.Equal(["cstd-tq.two-provincial.2017"], UnmetIds(NationalFighterOf(2020, 2022), In2023));
        Assert.Equal(["cstd-tq.two-provincial.2017"], UnmetIds(NationalFighterOf(2019, 2020), In2023));
    }

    [Fact]
    public void A_national_fighter_needs_an_initiative_of_nation_wide_reach()
    {
        var local = Dossiers.NationalFighter with { Initiatives = [new InitiativeFact(2022, InitiativeScope.Province)] };

        Assert.Equal(["cstd-tq.initiative.2017"], UnmetIds(local, In2023));
    }

    [Fact]
    public void The_certificate_of_merit_needs_the_provincial_one_and_five_excellent_years_after_it()
    {
        Assert.Empty(Unmet(Dossiers.Merit, In2023));

        var gap = Dossiers.Merit with { Ratings = [.. Dossiers.Merit.Ratings.Where(rating => rating.Year != 2020)] };
        Assert.Equal(["bk-ttg.rated.2017"], UnmetIds(gap, In2023));

        var late = Dossiers.Merit with { History = [Dossiers.Given("BK-TINH", 2018)] };
        Assert.Equal(["bk-ttg.rated.2017", "bk-ttg.initiatives.2017"], UnmetIds(late, In2023));

        var never = RuleBook.Default.Evaluate(Dossiers.Merit with { History = [] }, In2023);
        Assert.Equal(
            ["bk-ttg.provincial.2017", "bk-ttg.rated.2017", "bk-ttg.initiatives.2017"],
            never.Unmet.Select(condition => condition.RuleId));
    }

    [Fact]
    public void Waiting_counts_from_the_achievement_period_of_the_last_decision_not_from_its_date()
    {
        var decided = new DateOnly(2019, 6, 1);
        var decidedLate = Dossiers.Order with { History = [new AwardRecord("BK-TTG", decided, AchievementPeriod.Years(2013, 2017))] };
        Assert.DoesNotContain("hcld-3.waiting.2017", UnmetIds(decidedLate, In2023));

        var lateAchievement = Dossiers.Order with { History = [new AwardRecord("BK-TTG", decided, AchievementPeriod.Years(2014, 2018))] };
        var unmet = Unmet(lateAchievement, In2023).Single(condition => condition.RuleId == "hcld-3.waiting.2017");
        Assert.Equal("thành tích đã khen tính đến 31/12/2018; đủ vào 31/12/2023; lần này tính đến 31/12/2022", unmet.Fact);
    }

    [Fact]
    public void Where_the_last_decision_names_no_period_waiting_counts_from_its_date()
    {
        var unnamed = Dossiers.Order with { History = [new AwardRecord("BK-TTG", new DateOnly(2018, 2, 10), null)] };

        Assert.DoesNotContain("hcld-3.waiting.2017", UnmetIds(unnamed, In2023));
        Assert.Contains("hcld-3.waiting.2017", UnmetIds(unnamed, In2023.AddDays(-1)));
    }

    [Fact]
    public void One_achievement_has_one_award()
    {
        var order = new AwardRecord("HCLD-3", new DateOnly(2022, 9, 1), AchievementPeriod.Years(2017, 2021));
        var rewarded = Dossiers.Merit with { History = [.. Dossiers.Merit.History, order] };

        var unmet = Assert.Single(Unmet(rewarded, In2023));
        Assert.Equal("new-achievement.commendation.2017", unmet.RuleId);
        Assert.Equal("đã được tặng Huân chương Lao động hạng Ba cho thành tích 01/01/2017 – 31/12/2021", unmet.Fact);
    }

    [Fact]
    public void In_one_year_a_subject_has_one_state_level_commendation_unless_it_was_unscheduled()
    {
        var order = new AwardRecord("HCLD-3", new DateOnly(2023, 1, 5), AchievementPeriod.Years(2012, 2016));

        Assert.Equal(["one-a-year.2017"], UnmetIds(Dossiers.Merit with { History = [.. Dossiers.Merit.History, order] }, In2023));
        Assert.Empty(Unmet(Dossiers.Merit with { History = [.. Dossiers.Merit.History, order with { Unscheduled = true }] }, In2023));
    }

    [Fact]
    public void A_collective_has_the_order_for_five_excellent_years_and_a_provincial_flag()
    {
        var collective = new DossierFacts("HCLD-3", SubjectKind.Collective, AchievementPeriod.Years(2018, 2022))
        {
            History = [.. Enumerable.Range(2018, 5).Select(year => Dossiers.Given("TTLDXS", year)), Dossiers.Given("CTD-TINH", 2021)],
            Components = Dossiers.Merit.Components,
        };

        Assert.Empty(Unmet(collective, In2023));
        Assert.Equal(["hcld-3.ttldxs.2017"], UnmetIds(collective with { History = [.. collective.History.Skip(1)] }, In2023));
        Assert.Equal(["hcld-3.flag-or-merit.2017"], UnmetIds(collective with { History = [.. collective.History.SkipLast(1)] }, In2023));
    }

    [Fact]
    public void A_missing_component_is_named()
    {
        var unmet = Assert.Single(Unmet(Dossiers.NationalFighter with { Components = ["TOTRINH", "BAOCAO", "BIENBAN", "TEPDIENTU"] }, In2023));

        Assert.Equal("thiếu: Kết quả bỏ phiếu; Chứng nhận hiệu quả và phạm vi ảnh hưởng của sáng kiến, đề tài", unmet.Fact);
    }

    [Fact]
    public void The_same_dossier_is_judged_by_the_rules_of_the_day_of_submission()
    {
        Assert.Equal(["hcld-3.rated.2017"], UnmetIds(Dossiers.Order, In2023));
        Assert.Empty(Unmet(Dossiers.Order, In2024));

        var before = RuleBook.Default.Evaluate(Dossiers.Flag, new DateOnly(2023, 12, 31));
        var after = RuleBook.Default.Evaluate(Dossiers.Flag, new DateOnly(2024, 1, 1));
        Assert.Contains("Nghị định 91/2017/NĐ-CP", before.Conditions.Select(condition => condition.Citation.Document));
        Assert.DoesNotContain("Nghị định 91/2017/NĐ-CP", after.Conditions.Select(condition => condition.Citation.Document));
        Assert.NotEqual(before.RuleSetVersion, after.RuleSetVersion);
    }

    [Fact]
    public void The_version_is_that_of_the_applied_rules_whatever_the_facts()
    {
        var one = RuleBook.Default.Evaluate(Dossiers.Flag, In2023);
        var other = RuleBook.Default.Evaluate(Dossiers.Flag with { BlocLed = null }, new DateOnly(2023, 9, 1));

        Assert.Matches("^[0-9a-f]{64}$", one.RuleSetVersion);
        Assert.Equal(one.RuleSetVersion, other.RuleSetVersion);
        Assert.NotEqual(one.RuleSetVersion, RuleBook.Default.Evaluate(Dossiers.Merit, In2023).RuleSetVersion);
    }

    [Fact]
    public void An_award_or_a_time_without_rules_is_refused_by_name()
    {
        Assert.Throws<UnknownNameException>(() => RuleBook.Default.Evaluate(Dossiers.Flag with { Award = "X" }, In2023));

        var error = Assert.Throws<RuleNotFoundException>(() => RuleBook.Default.Evaluate(Dossiers.Flag, new DateOnly(2016, 5, 1)));
        Assert.Equal("Không có quy định về điều kiện, tiêu chuẩn đối với 'CTD-CP' vào ngày 01/05/2016.", error.Message);
    }

    private static DossierFacts NationalFighterOf(params int[] years) =>
        Dossiers.NationalFighter with { History = [.. years.Select(year => Dossiers.Given("CSTD-TINH", year))] };

    private static IEnumerable<ConditionResult> Unmet(DossierFacts dossier, DateOnly date) => RuleBook.Default.Evaluate(dossier, date).Unmet;

    private static IEnumerable<string> UnmetIds(DossierFacts dossier, DateOnly date) => Unmet(dossier, date).Select(condition => condition.RuleId);
}
