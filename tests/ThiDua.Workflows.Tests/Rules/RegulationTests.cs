using ThiDua.Workflows.Data;
using ThiDua.Workflows.Rules;

namespace ThiDua.Workflows.Tests.Rules;

/// <summary>A province adds its own regulation as a file; a draft holds only where one asks for it; what cannot be is refused.</summary>
public sealed class RegulationTests
{
    private static readonly DateOnly In2024 = new(2024, 3, 1);
    private static readonly Jurisdiction SonLa = new(Province: "son-la");

    [Fact]
    public void A_provinces_value_holds_there_and_nowhere_else()
    {
        var book = RuleBook.Default.With(
            File(Rule("publication.son-la", "publication", ["BK-TINH"], """{ "workingDays": 15 }""", "son-la")), "son-la.json");

        Assert.Equal(15, book.Publication("BK-TINH", In2024, SonLa).Value.WorkingDays);
        Assert.Equal(10, book.Publication("BK-TINH", In2024).Value.WorkingDays);
        Assert.Equal(10, RuleBook.Default.Publication("BK-TINH", In2024, SonLa).Value.WorkingDays);
        Assert.NotEqual(RuleBook.Default.Version, book.Version);
    }

    [Fact]
    public void A_provinces_condition_is_asked_beside_the_national_ones()
    {
        var book = RuleBook.Default.With(
            File(Rule(
                "cstd-tinh.quota.son-la",
                "holders-quota",
                ["CSTD-TINH"],
                """{ "of": "CSTD-CS", "percent": 10, "rounding": "down" }""",
                "son-la")),
            "son-la.json");
        var candidate = Candidates.For("CSTD-TINH", In2024) with { At = SonLa, Holders = new HoldersFacts(Holders: 20, Proposed: 3) };

        Assert.Equal(["cstd-tinh.quota.son-la"], book.Evaluate(candidate, In2024).Unmet.Select(unmet => unmet.RuleId));
        Assert.Equal(Verdict.Eligible, book.Evaluate(candidate with { At = Jurisdiction.Nation }, In2024).Verdict);
        Assert.Equal(
            RuleBook.Default.Evaluate(candidate, In2024).Conditions.Count + 1, book.Evaluate(candidate, In2024).Conditions.Count);
    }

    [Fact]
    public void A_provinces_list_of_components_takes_the_place_of_the_general_one()
    {
        var book = RuleBook.Default.With(
            File(Rule(
                "components.son-la",
                "components",
                ["GK"],
                """
                { "copies": 2, "components": [{ "code": "TOTRINH", "title": "A" }, { "code": "BAOCAO", "title": "B" },
                  { "code": "BIENBAN", "title": "C" }, { "code": "THUE", "title": "Xác nhận nghĩa vụ thuế" }] }
                """,
                "son-la")),
            "son-la.json");

        var judged = book.Evaluate(Candidates.For("GK", In2024) with { At = SonLa }, In2024);

        Assert.Equal("thiếu: Xác nhận nghĩa vụ thuế", Assert.Single(judged.Unmet).Fact);
        Assert.DoesNotContain("components.unit.2024", judged.Conditions.Select(condition => condition.RuleId));
    }

    [Theory]
    [InlineData("awards-held", "CSTD-TINH", """{ "anyOf": ["CSTD-CS"], "times": 2, "consecutive": true }""", "cstd-tinh.three-unit.2024")]
    [InlineData("initiatives", "CSTD-TINH", """{ "scope": "unit", "count": 1 }""", "cstd-tinh.initiative.2024")]
    [InlineData("rated", "LDTT", """{ "atLeast": "completed", "years": 1, "consecutive": true }""", "ldtt.rated.2024")]
    [InlineData("holders-quota", "CSTD-CS", """{ "of": "LDTT", "percent": 20, "rounding": "down" }""", "cstd-cs.quota.2024")]
    [InlineData("leaders-quota", "CTD-CP", """{ "percent": 20, "rounding": "up" }""", "ctd-cp.quota.2024")]
    [InlineData("member-share", "TTLDXS", """{ "of": "advanced", "atLeastPercent": 60 }""", "ttldxs.advanced.2024")]
    [InlineData("waiting", "BK-TTG", """{ "after": ["BK-TTG"], "years": 3 }""", "bk-ttg.waiting.2024")]
    [InlineData("consecutive", "CSTD-TINH", """{ "allowedGaps": 1, "disciplineBreaks": true }""", "consecutive.2024")]
    [InlineData("components", "GK", """{ "copies": 1, "components": [{ "code": "TOTRINH", "title": "A" }] }""", "components.unit.2024")]
    public void A_province_cannot_ask_less_than_the_nation_does(string kind, string award, string parameters, string national)
    {
        var refusal = Refusal(File(Rule("looser", kind, [award], parameters, "son-la")));

        Assert.Contains($"$.rules[0]: 'looser' nới lỏng điều kiện chung '{national}' (", refusal);
    }

    [Fact]
    public void It_can_ask_more() =>
        RuleBook.Default.With(
            File(Rule("more", "awards-held", ["CSTD-TINH"], """{ "anyOf": ["CSTD-CS"], "times": 4, "consecutive": true }""", "son-la")),
            "son-la.json");

    [Fact]
    public void A_second_answer_to_the_same_question_is_refused_whatever_file_the_first_stands_in()
    {
        Assert.Contains(
            "$.rules[0]: 'again' trùng hiệu lực với 'publication.unit.2024' cho cùng hình thức và phạm vi",
            Refusal(File(Rule("again", "publication", ["GK"], """{ "workingDays": 3 }""", province: null))));
        Assert.Contains(
            "$.rules[0].id: 'hold.2024' đã có ở trên; mỗi mã chỉ dùng một lần",
            Refusal(File(Rule("hold.2024", "no-hold", ["GK"], "{}", "son-la"))));
    }

    [Fact]
    public void Awards_that_need_each_other_are_refused_with_the_whole_circle()
    {
        var refusal = Refusal(File(Rule("circle", "meets-standard", ["LDTT"], """{ "award": "CSTD-TINH" }""", province: null)));

        Assert.Equal(
            "Tệp 'tinh.json' có 1 lỗi: $.rules[0]: 'circle' tạo vòng điều kiện: LDTT cần CSTD-TINH cần CSTD-CS cần LDTT.", refusal);
        Assert.Contains(
            "'self' tạo vòng điều kiện: GK cần GK",
            Refusal(File(Rule("self", "awards-held", ["GK"], """{ "anyOf": ["GK"], "times": 1, "consecutive": false }""", null))));
    }

    [Fact]
    public void What_needs_each_other_at_different_times_is_no_circle() =>
        RuleBook.Load(File(
            Rule("a", "meets-standard", ["LDTT"], """{ "award": "GK" }""", province: null, "2020-01-01", "2020-12-31"),
            Rule("b", "meets-standard", ["GK"], """{ "award": "LDTT" }""", province: null, "2021-01-01", "2021-12-31")));

    [Theory]
    [InlineData("""{ "of": [{ "kind": "publication", "parameters": { "workingDays": 5 } }, { "kind": "leads-bloc", "parameters": {} }] }""",
        "$.rules[0].parameters.of[0].kind: 'publication' không phải là điều kiện")]
    [InlineData("""{ "of": [{ "kind": "x", "parameters": {} }, { "kind": "rated", "parameters": {} }] }""",
        "$.rules[0].parameters.of[0].kind: không có 'x'; hiện có: ")]
    [InlineData("""{ "of": [{ "kind": "leads-bloc", "parameters": {} }] }""", "$.rules[0].parameters.of: cần ít nhất 2 phần tử")]
    public void An_alternative_must_be_a_condition(string parameters, string fault) =>
        Assert.Contains(fault, Refusal(File(Rule("any", "any-of", ["GK"], parameters, province: null))));

    [Fact]
    public void A_draft_is_not_applied_unless_somebody_asks_what_if()
    {
        var draft = Assert.Single(RuleBook.KnownDrafts);

        Assert.Empty(RuleBook.Default.Drafts);
        Assert.DoesNotContain(RuleBook.Default.Rules, rule => rule.Id.Contains("draft"));
        Assert.Contains("$.draft: là dự thảo, chỉ dùng để so sánh, không áp dụng", Refusal(draft.Json));
        Assert.Contains("Dự thảo Luật sửa đổi", Assert.Single(RuleBook.Default.WithDraft(draft).Drafts).Title);
    }

    [Fact]
    public void Only_a_draft_replaces_rules_and_only_known_ones()
    {
        var rule = Rule("a", "leads-bloc", ["GK"], "{}", province: null).Replace("\"kind\"", "\"replaces\": [\"nothing\"], \"kind\"");

        Assert.Contains("$.rules[0].replaces: chỉ dự thảo mới được thay quy định khác", Refusal(File(rule)));
        Assert.Contains("$.rules[0].replaces[0]: không có quy định 'nothing'", Refusal(File(rule)));
        Assert.Contains(
            "thiếu 'draft'",
            Assert.Throws<DataFileException>(() => RuleBook.Default.WithDraft(new RuleSource("x.json", File(rule)))).Message);
    }

    [Fact]
    public void A_changed_rule_changes_no_past_judgement()
    {
        var candidate = Candidates.For("GK", In2024) with { At = SonLa };
        var past = RuleBook.Default.Evaluate(candidate, In2024);
        var (verdict, version, conditions) = (past.Verdict, past.RuleSetVersion, past.Conditions.ToList());

        var changed = RuleBook.Default.With(File(Rule("more", "influence", ["GK"], """{ "scope": "nation" }""", "son-la")), "son-la.json");
        var now = changed.Evaluate(candidate, In2024);

        Assert.Equal((Verdict.Eligible, version), (verdict, past.RuleSetVersion));
        Assert.Equal(conditions, past.Conditions);
        Assert.Equal(Verdict.NotEligible, now.Verdict);
        Assert.NotEqual(version, now.RuleSetVersion);
        Assert.Equal(version, RuleBook.Default.Evaluate(candidate, In2024).RuleSetVersion);
        Assert.Equal(version, changed.Evaluate(candidate with { At = Jurisdiction.Nation }, In2024).RuleSetVersion);
    }

    private static string Refusal(string json) => Assert.Throws<DataFileException>(() => RuleBook.Default.With(json, "tinh.json")).Message;

    private static string File(params string[] rules) => $$"""{ "rules": [{{string.Join(',', rules)}}] }""";

    private static string Rule(
        string id,
        string kind,
        string[] awards,
        string parameters,
        string? province,
        string from = "2024-01-01",
        string to = "2024-12-31") =>
        $$"""
        { "id": "{{id}}", "kind": "{{kind}}", "awards": ["{{string.Join("\",\"", awards)}}"],
          {{(province is null ? "" : $$"""
          "scope": { "level": "province", "of": "{{province}}" },
          """)}}
          "validFrom": "{{from}}", "validTo": "{{to}}",
          "citation": { "document": "Quyết định của tỉnh", "confidence": "from-memory" }, "parameters": {{parameters}} }
        """;
}
