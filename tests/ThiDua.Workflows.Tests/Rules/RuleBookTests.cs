using ThiDua.Workflows.Data;
using ThiDua.Workflows.Rules;
using ThiDua.Workflows.Voting;

namespace ThiDua.Workflows.Tests.Rules;

/// <summary>What the book answers for an award and a date, each with its clause; and which files it refuses.</summary>
public sealed class RuleBookTests
{
    private static readonly RuleBook Book = RuleBook.Default;
    private static readonly DateOnly In2023 = new(2023, 5, 10);
    private static readonly DateOnly In2024 = new(2024, 5, 10);

    [Fact]
    public void A_national_fighter_needs_ninety_percent_of_all_members_in_a_secret_ballot()
    {
        var rule = Book.Threshold("CSTD-TQ", In2023);

        Assert.Equal((90, VoteDenominator.AllMembers), (rule.Value.Threshold.Percent, rule.Value.Threshold.Denominator));
        Assert.Equal((BallotKind.Secret, true, false), (rule.Value.Ballot, rule.Value.AbsentMayVote, rule.Value.RecusedLeaveDenominator));
        Assert.Equal(new Quorum(2, 3), rule.Value.Quorum);
        Assert.Equal("khoản 8 Điều 45 Nghị định 91/2017/NĐ-CP", rule.Citation.ToString());
        Assert.Equal(rule.Citation, rule.Value.Threshold.Citation);
        Assert.Equal("S6", rule.Citation.Source);
    }

    [Theory]
    [InlineData("CTD-CP")]
    [InlineData("BK-TTG")]
    [InlineData("HCLD-3")]
    public void The_other_awards_need_eighty_percent_which_is_not_verified(string award)
    {
        Assert.Equal(80, Book.Threshold(award, In2023).Value.Threshold.Percent);
        Assert.False(Book.Threshold(award, In2023).Citation.IsVerified);
    }

    [Theory]
    [InlineData("CTD-CP", 2)]
    [InlineData("CSTD-TQ", 2)]
    [InlineData("BK-TTG", 2)]
    [InlineData("HCLD-3", 3)]
    public void Each_award_has_its_number_of_copies(string award, int copies)
    {
        var rule = Book.Components(award, In2023);

        Assert.Equal(copies, rule.Value.Copies);
        Assert.Equal(["TOTRINH", "BAOCAO", "BIENBAN", "TEPDIENTU"], rule.Value.Components.Take(4).Select(component => component.Code));
        Assert.True(rule.Citation.IsVerified);
    }

    [Fact]
    public void The_list_is_published_for_ten_working_days()
    {
        var order = Book.Publication("HCLD-3", In2024);
        Assert.Equal((10, "khoản 2 Điều 46 Nghị định 98/2023/NĐ-CP"), (order.Value.WorkingDays, order.Citation.ToString()));
        Assert.True(order.Citation.IsVerified);

        var before = Book.Publication("HCLD-3", In2023);
        Assert.Equal(10, before.Value.WorkingDays);
        Assert.False(before.Citation.IsVerified);
        Assert.Contains("không ấn định số ngày", before.Note);
    }

    [Fact]
    public void The_provinces_own_rule_holds_in_the_province_only()
    {
        Assert.Equal("publication.nam-dinh.2017", Book.Publication("CTD-CP", In2023, new Jurisdiction(Province: "nam-dinh")).RuleId);
        Assert.Equal("publication.2017", Book.Publication("CTD-CP", In2023, new Jurisdiction(Province: "son-la")).RuleId);
    }

    [Fact]
    public void Silence_of_an_asked_agency_is_no_opinion()
    {
        var opinion = Book.Opinion("BK-TTG", In2023);

        Assert.Equal(new OpinionLimit(10, Silence.NoOpinion), opinion.Value);
        Assert.Contains("chưa kiểm chứng", opinion.Note);
    }

    [Fact]
    public void Every_award_of_the_rounds_has_all_its_limits_under_both_regimes()
    {
        foreach (var award in (string[])["CTD-CP", "CSTD-TQ", "BK-TTG", "HCLD-3"])
        {
            foreach (var date in (DateOnly[])[In2023, In2024])
            {
                Assert.NotEmpty(Book.Intake(award, date).RuleVersion);
                Assert.InRange(Book.Supplement(award, date).Value.Times, 1, 5);
                Assert.True(Book.Appraisal(award, date).Value.WithOpinionsWorkingDays > Book.Appraisal(award, date).Value.WorkingDays);
                Assert.NotEmpty(Book.Threshold(award, date).RuleVersion);
                Assert.NotEmpty(Book.Components(award, date).RuleVersion);
            }
        }
    }

    [Fact]
    public void A_time_without_a_rule_is_refused_by_name()
    {
        var error = Assert.Throws<RuleNotFoundException>(() => Book.Threshold("CTD-CP", new DateOnly(2016, 1, 2)));

        Assert.Equal("Không có quy định về tỷ lệ phiếu bầu đối với 'CTD-CP' vào ngày 02/01/2016.", error.Message);
    }

    [Fact]
    public void What_is_verified_names_its_source_and_the_rest_is_marked()
    {
        Assert.Contains(Book.Rules, rule => rule.Citation.IsVerified);
        Assert.All(Book.Rules.Where(rule => !rule.Citation.IsVerified), rule => Assert.Equal("chưa kiểm chứng", rule.Citation.Mark));
    }

    [Fact]
    public void The_version_changes_with_what_a_rule_says_not_with_how_it_is_written()
    {
        var one = RuleBook.Load(File("""{ "workingDays": 5, "times": 2 }""", kind: "supplement"));

        Assert.Equal(one.Version, RuleBook.Load(File("""{"times":2,  "workingDays":5}""", kind: "supplement")).Version);
        Assert.NotEqual(one.Version, RuleBook.Load(File("""{ "workingDays": 5, "times": 3 }""", kind: "supplement")).Version);
        Assert.NotEqual(one.Version, RuleBook.Load(File("""{ "workingDays": 5, "times": 2 }""", kind: "supplement", id: "other")).Version);
    }

    [Fact]
    public void A_rule_can_be_in_force_by_the_achievement_period()
    {
        var book = RuleBook.Load($$"""
            { "rules": [{ "id": "standard", "kind": "meets-standard", "awards": ["CTD-CP"], "validFrom": "2023-01-01", "appliesBy": "achievement",
              "citation": { "document": "D", "confidence": "from-memory" }, "parameters": { "award": "CTD-TINH" } }] }
            """);

        Assert.Equal(
            ["subject", "occasion", "standard"],
            book.Evaluate(Dossiers.Flag with { Achievement = AchievementPeriod.Year(2023) }, In2024).Conditions
                .Select(condition => condition.RuleId));
        Assert.Throws<RuleNotFoundException>(() => book.Evaluate(Dossiers.Flag with { Achievement = AchievementPeriod.Year(2022) }, In2024));
    }

    [Theory]
    [InlineData("""{ "workingDays": 0 }""", "publication", "$.rules[0].parameters.workingDays: 0 nhỏ hơn 1")]
    [InlineData("""{ "days": 5 }""", "publication", "$.rules[0].parameters.days: không được có; chỉ nhận workingDays; $.rules[0].parameters: thiếu 'workingDays'")]
    [InlineData("{}", "lottery", "$.rules[0].kind: không có 'lottery'; hiện có: amount, any-of, appraisal, awards-held, ")]
    public void A_rule_that_cannot_be_applied_is_refused(string parameters, string kind, string fault) =>
        Assert.Contains(fault, Refusal(File(parameters, kind)));

    [Fact]
    public void A_rule_without_citation_is_refused() =>
        Assert.Equal(
            "Tệp 'tinh.json' có 1 lỗi: $.rules[0]: thiếu 'citation'.",
            Refusal("""
                { "rules": [{ "id": "a", "kind": "publication", "awards": ["BK-TTG"], "validFrom": "2023-01-01",
                  "parameters": { "workingDays": 5 } }] }
                """));

    [Fact]
    public void An_unknown_award_and_a_validity_that_ends_before_it_begins_are_named_together()
    {
        var refusal = Refusal(File("""{ "workingDays": 5 }""", "publication", award: "BK-X", validTo: "2022-12-31"));

        Assert.StartsWith("Tệp 'tinh.json' có 2 lỗi: $.rules[0].awards[0]: không có 'BK-X'; hiện có: LDTT, ", refusal);
        Assert.EndsWith("$.rules[0].validTo: 2022-12-31 trước validFrom 2023-01-01.", refusal);
    }

    [Fact]
    public void Two_rules_that_answer_the_same_question_on_the_same_day_are_refused()
    {
        var first = Rule("""{ "workingDays": 5 }""", "publication", "first", "BK-TTG", "2024-01-01");

        Assert.Contains(
            "$.rules[1]: 'second' trùng hiệu lực với 'first' cho cùng hình thức và phạm vi",
            Refusal($$"""{ "rules": [{{first}}, {{Second("BK-TTG")}}] }"""));
        RuleBook.Load($$"""{ "rules": [{{first}}, {{Second("HCLD-3")}}] }""");

        static string Second(string award) => Rule("""{ "workingDays": 7 }""", "publication", "second", award, "2025-01-01");
    }

    private static string Refusal(string json) => Assert.Throws<DataFileException>(() => RuleBook.Load(json, "tinh.json")).Message;

    private static string File(string parameters, string kind, string id = "a", string award = "BK-TTG", string validTo = "2025-12-31") =>
        $$"""{ "rules": [{{Rule(parameters, kind, id, award, validTo)}}] }""";

    private static string Rule(string parameters, string kind, string id, string award, string validTo) =>
        $$"""
        { "id": "{{id}}", "kind": "{{kind}}", "awards": ["{{award}}"], "validFrom": "2023-01-01", "validTo": "{{validTo}}",
          "citation": { "document": "Quyết định của tỉnh", "confidence": "from-memory" }, "parameters": {{parameters}} }
        """;
}
