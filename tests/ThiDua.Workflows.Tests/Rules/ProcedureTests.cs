using ThiDua.Workflows.Awards;
using ThiDua.Workflows.Rules;

namespace ThiDua.Workflows.Tests.Rules;

/// <summary>The simplified procedure; times, money, initiatives; when a decision is cancelled.</summary>
public sealed class ProcedureTests
{
    private static readonly RuleBook Book = RuleBook.Default;
    private static readonly DateOnly In2023 = new(2023, 3, 1);
    private static readonly DateOnly In2026 = new(2026, 3, 1);

    private static readonly DossierFacts Rescue = new("BK-TTG", SubjectKind.Individual, AchievementPeriod.Year(2022))
    {
        Occasion = AwardOccasion.Unscheduled,
        Procedure = Procedure.Simplified,
        Influence = InitiativeScope.Nation,
        Confirmed = ["ngoai-nhiem-vu"],
        Components = ["TOTRINH", "TOMTAT"],
    };

    [Fact]
    public void What_must_be_honoured_at_once_goes_with_a_summary_instead_of_minutes()
    {
        Assert.Equal(Verdict.Eligible, Book.Evaluate(Rescue, In2023).Verdict);
        Assert.Equal(["simplified.2017"], Unmet(Rescue with { Components = ["TOTRINH"] }, In2023));
        Assert.Equal(["components.bk-ttg.2017"], Unmet(Rescue with { Procedure = Procedure.Regular }, In2023));
    }

    [Fact]
    public void Merit_does_not_go_by_the_simplified_procedure_nor_does_a_title()
    {
        Assert.Contains("simplified.2017", Unmet(Rescue with { Occasion = AwardOccasion.Merit }, In2023));
        Assert.Equal(["procedure"], Unmet(Candidates.For("CSTD-TQ", In2023) with { Procedure = Procedure.Simplified }, In2023));
        Assert.Throws<RuleNotFoundException>(() => Book.Simplified("CSTD-TQ", In2023));
    }

    [Fact]
    public void The_council_does_not_vote_on_it_but_in_Nam_Dinh_it_is_heard_first_at_state_level()
    {
        var general = Book.Simplified("BK-TTG", In2023).Value;
        Assert.Equal((CouncilPart.None, 3), (general.Council, general.Copies));
        Assert.Equal(CouncilPart.Opinion, Book.Simplified("BK-TTG", In2023, new Jurisdiction(Province: "nam-dinh")).Value.Council);
        Assert.Equal(CouncilPart.None, Book.Simplified("BK-TINH", In2023, new Jurisdiction(Province: "nam-dinh")).Value.Council);
    }

    [Fact]
    public void The_notice_of_a_result_has_its_time_which_a_sector_can_shorten()
    {
        Assert.Equal(new NoticePeriod(10, 10), Book.Notice("BK-TINH", In2023).Value);
        var sector = Book.Notice("BK-TINH", In2023, new Jurisdiction(Sector: "quoc-phong"));
        Assert.Equal((new NoticePeriod(7, 10), "S47"), (sector.Value, sector.Citation.Source));
    }

    [Theory]
    [InlineData("CSTD-TQ", "2025-08-01", 10_530_000)]
    [InlineData("LDTT", "2025-08-01", 702_000)]
    [InlineData("CTD-CP", "2026-02-01", 28_080_000)]
    public void The_money_is_a_multiple_of_the_base_salary_of_the_day(string award, string day, long dong)
    {
        var amount = Book.Amount(award, DateOnly.Parse(day))!;

        Assert.Equal(dong, amount.Dong);
        Assert.Equal("S18", amount.PercentOfBaseSalary.Citation.Source);
        Assert.False(amount.BaseSalary.Citation.IsVerified);
    }

    [Fact]
    public void Where_no_multiple_is_known_no_amount_is_made_up()
    {
        Assert.Null(Book.Amount("LDTT", In2023));
        Assert.Null(Book.Amount("HCLD-3", In2026));
    }

    [Fact]
    public void Each_award_says_which_initiative_it_needs()
    {
        InitiativeNeed Of(string award) => Assert.Single(Book.InitiativesNeeded(award, In2026)).Value;

        Assert.Equal(new InitiativeNeed(InitiativeScope.Nation, 1, IsAlternative: false), Of("CSTD-TQ"));
        Assert.Equal(new InitiativeNeed(InitiativeScope.Province, 1, IsAlternative: false), Of("CSTD-TINH"));
        Assert.Equal(new InitiativeNeed(InitiativeScope.Unit, 1, IsAlternative: true), Of("CSTD-CS"));
        Assert.Empty(Book.InitiativesNeeded("LDTT", In2026));
    }

    [Fact]
    public void A_decision_is_cancelled_on_any_ground_and_object_and_money_are_recovered()
    {
        var forged = Book.Cancellation("HCLD-3", In2026, [CancellationGround.ForgedPapers]);

        Assert.True(forged.IsDue);
        Assert.Equal([Recovery.Object, Recovery.Money], forged.Recovers);
        Assert.Equal(4, forged.Grounds.Count);
        Assert.Equal(["cancel.forged-papers.2025"], forged.Grounds.Where(ground => ground.Found).Select(ground => ground.RuleId));
        Assert.Equal("khoản 2 Điều 93 Luật Thi đua, khen thưởng 2022", forged.Grounds[0].Citation.ToString());

        var none = Book.Cancellation("HCLD-3", In2026, []);
        Assert.False(none.IsDue);
        Assert.Empty(none.Recovers);
    }

    [Theory]
    [InlineData("2020-10-01", "ben-tre", 10)]
    [InlineData("2021-10-01", "hung-yen", 5)]
    [InlineData("2019-10-01", "ha-noi", 7)]
    [InlineData("2022-10-01", "thai-nguyen", 10)]
    public void Under_the_decree_of_2017_each_province_published_as_long_as_it_saw_fit(string day, string province, int days)
    {
        var period = Book.Publication("BK-TTG", DateOnly.Parse(day), new Jurisdiction(Province: province));

        Assert.Equal((days, $"publication.{province}.2017", "S12"), (period.Value.WorkingDays, period.RuleId, period.Citation.Source));
    }

    [Fact]
    public void What_consecutive_means_is_a_rule_that_a_book_can_change()
    {
        var rated = Rule("rated", "rated", """{ "atLeast": "excellent", "years": 3, "consecutive": true }""");
        int[] years = [2019, 2021, 2022];
        var dossier = new DossierFacts("GK", SubjectKind.Individual, AchievementPeriod.Year(2022))
        {
            Ratings = [.. years.Select(year => new YearRating(year, Rating.Excellent))],
        };

        bool Met(DossierFacts facts, params string[] rules) =>
            RuleBook.Load($$"""{ "rules": [{{string.Join(',', rules)}}] }""").Evaluate(facts, In2023).Verdict == Verdict.Eligible;

        Assert.False(Met(dossier, rated));
        Assert.True(Met(dossier, rated, Rule("gap", "consecutive", """{ "allowedGaps": 1, "disciplineBreaks": false }""")));
        var disciplined = dossier with { DisciplinedYears = [2021] };
        Assert.True(Met(disciplined, rated, Rule("gap", "consecutive", """{ "allowedGaps": 1, "disciplineBreaks": false }""")));
        Assert.False(Met(disciplined, rated, Rule("gap", "consecutive", """{ "allowedGaps": 1, "disciplineBreaks": true }""")));
    }

    [Fact]
    public void A_disciplined_year_breaks_the_chain()
    {
        var fighter = Dossiers.NationalFighter with { DisciplinedYears = [2021] };

        Assert.Equal(["cstd-tq.two-provincial.2017"], Unmet(fighter, In2023));
    }

    private static string Rule(string id, string kind, string parameters) =>
        $$"""
        { "id": "{{id}}", "kind": "{{kind}}", "awards": ["GK"], "validFrom": "2020-01-01",
          "citation": { "document": "D", "confidence": "from-memory" }, "parameters": {{parameters}} }
        """;

    private static IEnumerable<string> Unmet(DossierFacts dossier, DateOnly day) =>
        Book.Evaluate(dossier, day).Unmet.Select(condition => condition.RuleId);
}
