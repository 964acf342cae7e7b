using ThiDua.Engine.Values;
using ThiDua.Workflows.Awards;
using ThiDua.Workflows.Data;
using ThiDua.Workflows.Rules;
using ThiDua.Workflows.Rules.Tables;

namespace ThiDua.Workflows.Tests.Rules.Tables;

/// <summary>Decision tables: what a hit policy means, which tables are refused, and the tables that come with the program.</summary>
public sealed class DecisionTableTests
{
    private const string Colour = """{ "name": "colour", "title": "Màu", "values": ["red", "green"] }""";
    private const string Size = """{ "name": "size", "title": "Cỡ", "minimum": 1, "maximum": 100 }""";
    private static readonly DateOnly Day = new(2026, 3, 1);

    [Fact]
    public void An_answer_names_the_row_and_why_the_others_did_not_fit()
    {
        var table = Load("unique", true, Row("low", """ "size": { "to": 9 } """, 1), Row("high", """ "size": { "from": 10 } """, 2));

        var answer = table.Evaluate(Value.Object(("colour", "red"), ("size", 10)));

        Assert.Equal(2, answer.Then["answer"].AsInteger());
        Assert.Equal("high", answer.Hits.Single().Id);
        var miss = Assert.Single(answer.Misses);
        Assert.Equal(("low", "Cỡ: 10, cần đến 9"), (miss.Row.Id, miss.Reasons.Single()));
        Assert.Equal(table.Version, answer.RuleVersion);
    }

    [Fact]
    public void Of_a_unique_table_two_rows_that_fit_the_same_facts_are_refused() =>
        Assert.Contains(
            "$.rows[1]: 'b' trùng với 'a' khi colour = red, size = 50",
            Refusal(
                "unique",
                false,
                Row("a", """ "size": { "from": 10 }, "colour": { "in": ["red"] } """, 1),
                Row("b", """ "size": { "from": 50, "to": 60 } """, 2)));

    [Fact]
    public void Of_a_complete_table_facts_that_no_row_fits_are_refused()
    {
        string[] rows = [Row("a", """ "size": { "to": 9 } """, 1), Row("b", """ "size": { "from": 11 } """, 2)];

        Assert.Contains("$.rows: không có dòng nào cho colour = red, size = 10", Refusal("unique", true, rows));
        Assert.Empty(Load("unique", false, rows).Evaluate(Value.Object(("colour", "red"), ("size", 10))).Hits);
    }

    [Fact]
    public void The_first_row_that_fits_answers_and_one_that_never_could_is_refused()
    {
        var table = Load("first", true, Row("red", """ "colour": { "in": ["red"] } """, 1), Row("rest", "", 2));

        var answer = table.Evaluate(Value.Object(("colour", "red"), ("size", 1)));
        Assert.Equal(["red"], answer.Hits.Select(row => row.Id));
        Assert.Equal("dòng 'red' ở trên đã áp dụng", answer.Misses.Single().Reasons.Single());

        Assert.Contains(
            "$.rows[1]: 'red' không bao giờ được áp dụng",
            Refusal("first", true, Row("all", "", 1), Row("red", """ "colour": { "in": ["red"] } """, 2)));
    }

    [Fact]
    public void A_collecting_table_answers_with_every_row_that_fits()
    {
        var table = Load("collect", false, Row("red", """ "colour": { "in": ["red"] } """, 1), Row("all", "", 2));

        Assert.Equal(["red", "all"], table.Evaluate(Value.Object(("colour", "red"), ("size", 1))).Hits.Select(row => row.Id));
        Assert.Equal(["all"], table.Evaluate(Value.Object(("colour", "green"), ("size", 1))).Hits.Select(row => row.Id));
    }

    [Theory]
    [InlineData(""" "shape": { "in": ["round"] } """, "$.rows[0].when.shape: không có dữ kiện này; hiện có: colour, size")]
    [InlineData(""" "colour": { "in": ["blue"] } """, "$.rows[0].when.colour: 'blue' không hợp lệ; phải là một trong: red, green")]
    [InlineData(""" "colour": { "from": 1 } """, "$.rows[0].when.colour: phải là danh sách 'in'")]
    [InlineData(""" "size": { "from": 9, "to": 3 } """, "$.rows[0].when.size: phải là khoảng số 'from', 'to'")]
    public void A_row_that_asks_for_what_cannot_be_is_refused(string when, string fault) =>
        Assert.Contains(fault, Refusal("unique", false, Row("a", when, 1)));

    [Fact]
    public void A_row_has_its_citation_and_all_outputs()
    {
        Assert.Contains("$.rows[0]: thiếu 'citation'", Refusal("unique", false, """{ "id": "a", "when": {}, "then": { "answer": 1 } }"""));
        Assert.Contains(
            "$.rows[0].then: phải có đúng: answer", Refusal("unique", false, Row("a", "", 1).Replace("\"answer\"", "\"other\"")));
    }

    [Fact]
    public void Facts_that_are_missing_or_cannot_be_are_named_together()
    {
        var error = Assert.Throws<TableFactException>(() => Load("first", true, Row("all", "", 1)).Evaluate(Value.Object(("size", 101))));

        Assert.Equal("Bảng quyết định 'test': thiếu dữ kiện 'colour' (Màu); 'size' là 101, phải là số nguyên từ 1 đến 100.", error.Message);
    }

    [Theory]
    [InlineData("unit", "merit", "regular", "P12", "unit")]
    [InlineData("province", "merit", "regular", "P07", "province")]
    [InlineData("state", "merit", "regular", "P08", "state")]
    [InlineData("state", "unscheduled", "simplified", "P09", "state")]
    [InlineData("province", "movement", "regular", "P09", "province")]
    [InlineData("state", "longService", "regular", "P10", "state")]
    [InlineData("state", "merit", "simplified", "none", "none")]
    public void The_route_says_which_path_a_dossier_takes_and_who_decides(
        string level, string occasion, string procedure, string path, string decides)
    {
        var answer = TableLibrary.Default.Of("route", Day)
            .Evaluate(Value.Object(("level", level), ("occasion", occasion), ("procedure", procedure)));

        Assert.Equal((path, decides), (answer.Then["path"].AsText(), answer.Then["decides"].AsText()));
    }

    [Fact]
    public void Whom_to_ask_is_collected()
    {
        var table = TableLibrary.Default.Of("opinions", Day);
        var facts = Value.Object(
            ("level", "state"), ("managed-cadre", true), ("foreign", false), ("enterprise", true), ("procedure", "simplified"));

        Assert.Equal(
            ["Ban Thường vụ Tỉnh ủy", "Cơ quan thuế", "Cơ quan quản lý môi trường", "Hội đồng Thi đua - Khen thưởng tỉnh"],
            table.Evaluate(facts).Hits.Select(row => row.Then["ask"].AsText()));
    }

    [Theory]
    [InlineData("eligible", "yes", "yes", "propose")]
    [InlineData("held", "yes", "yes", "hold")]
    [InlineData("notEligible", "yes", "yes", "return")]
    [InlineData("notEligible", "no", "yes", "lower")]
    [InlineData("notEligible", "no", "no", "decline")]
    public void After_the_appraisal_the_next_lower_form_is_taken_only_if_the_unit_agrees(
        string verdict, string supplement, string agrees, string next)
    {
        var answer = TableLibrary.Default.Of("after-appraisal", Day)
            .Evaluate(Value.Object(("verdict", verdict), ("supplement", supplement), ("lower", true), ("agrees", agrees)));

        Assert.Equal(next, answer.Then["next"].AsText());
    }

    [Fact]
    public void Votes_and_times_of_the_rules_are_a_table_without_overlap_or_gap_on_every_day_on_which_rules_change()
    {
        foreach (var day in (string[])["2017-10-01", "2023-12-31", "2024-01-01", "2025-07-01"])
        {
            var date = DateOnly.Parse(day);
            var votes = RuleTables.Thresholds(RuleBook.Default, date);
            var times = RuleTables.AppraisalTimes(RuleBook.Default, date);

            foreach (var award in AwardCatalogue.Default.Codes)
            {
                Assert.Equal(
                    RuleBook.Default.Threshold(award, date).Value.Threshold.Percent,
                    votes.Evaluate(Value.Object(("award", award))).Then["percent"].AsInteger());
                Assert.Equal(
                    RuleBook.Default.Appraisal(award, date).Value.WithOpinionsWorkingDays,
                    times.Evaluate(Value.Object(("award", award), ("opinions", true))).Then["workingDays"].AsInteger());
            }
        }
    }

    [Fact]
    public void A_provinces_own_table_takes_the_place_of_the_general_one()
    {
        var json = Table("unique", true, Row("low", "", 1)).Replace("\"test\"", "\"route\"");

        Assert.Single(TableLibrary.Default.With(json, "tinh.json").Of("route", Day).Rows);
        Assert.Throws<UnknownNameException>(() => TableLibrary.Default.Of("route", new DateOnly(2016, 1, 1)));
    }

    private static DecisionTable Load(string policy, bool complete, params string[] rows) =>
        DecisionTable.Load(Table(policy, complete, rows), "bang.json");

    private static string Refusal(string policy, bool complete, params string[] rows) =>
        Assert.Throws<DataFileException>(() => Load(policy, complete, rows)).Message;

    private static string Table(string policy, bool complete, params string[] rows) =>
        $$"""
        { "id": "test", "title": "Bảng thử", "hitPolicy": "{{policy}}", "complete": {{(complete ? "true" : "false")}},
          "validFrom": "2020-01-01", "facts": [{{Colour}}, {{Size}}], "outputs": ["answer"], "rows": [{{string.Join(',', rows)}}] }
        """;

    private static string Row(string id, string when, int answer) =>
        $$"""
        { "id": "{{id}}", "when": { {{when}} }, "then": { "answer": {{answer}} },
          "citation": { "document": "D", "confidence": "from-memory" } }
        """;
}
