using ThiDua.Workflows.Data;
using ThiDua.Workflows.Plans;

namespace ThiDua.Workflows.Tests.Plans;

/// <summary>What is said of a file that is no plan: one error, every fault with its place.</summary>
public sealed class PlanRefusalTests
{
    [Theory]
    [InlineData("""{ "quarter": "2026-Q5" }""", "$.tasks[0].period.quarter: '2026-Q5' không đúng dạng năm-quý, ví dụ 2023-Q1")]
    [InlineData("""{ "month": "2026-13" }""", "$.tasks[0].period.month: '2026-13' không đúng dạng năm-tháng, ví dụ 2023-02")]
    [InlineData("""{ "date": "2026-02-30" }""", "$.tasks[0].period.date: '2026-02-30' không phải là ngày có thật")]
    [InlineData("""{ "window": { "from": "2026-05-01", "to": "2026-04-01" } }""", "$.tasks[0].period: window kết thúc 2026-04-01 trước khi bắt đầu 2026-05-01")]
    [InlineData("""{ "months": ["2026-05", "2026-07"] }""", "$.tasks[0].period: months phải là các tháng liền nhau; có 2026-05, 2026-07")]
    [InlineData("""{ "month": "2026-05", "year": 2026 }""", "$.tasks[0].period: chỉ được một trong: date, before, until, month,")]
    [InlineData("""{ "month": "0000-05" }""", "$.tasks[0].period.month: '0000-05' không đúng dạng")]
    [InlineData("""{ "before": "0001-01-01" }""", "$.tasks[0].period.before: '0001-01-01' không đúng dạng ngày từ năm 1900 đến 2199")]
    [InlineData("""{ "quarter": "2026-Q1\n" }""", "$.tasks[0].period.quarter: '2026-Q1")]
    [InlineData("{}", "$.tasks[0].period: cần một trong: date, before, until, month,")]
    [InlineData("""{ "none": true }""", "$.tasks[0].period.none: phải là một chuỗi")]
    [InlineData("""{ "none": " " }""", "$.tasks[0].period.none: không được để trống")]
    [InlineData("""{ "until": "2025-12-31" }""", "$.tasks[0].period: 'đến hết ngày 31/12/2025' nằm ngoài năm 2026 của kế hoạch")]
    [InlineData("""{ "month": "2062-05" }""", "$.tasks[0].period: 'tháng 05/2062' nằm ngoài năm 2026 của kế hoạch")]
    public void An_impossible_period_is_refused(string period, string fault) => Assert.Contains(fault, Refusal(PlanFiles.WithPeriod(period)));

    [Fact]
    public void Every_fault_is_named_at_once_with_its_place()
    {
        var bad = PlanFiles.Task.Replace("P03", "P99").Replace("\"lead\": \"Sở Nội vụ\",", "").Replace("XX-01", "14");

        Assert.Equal(
            "Tệp 'tinh.json' có 3 lỗi: $.tasks[0]: thiếu 'lead'; $.tasks[0].id: '14' không đúng dạng mã như ND-14; "
                + "$.tasks[0].paths[0]: 'P99' không đúng dạng mã quy trình P01 đến P23.",
            Refusal(PlanFiles.With(bad, rounds: "")));
    }

    [Fact]
    public void What_the_form_cannot_say_is_checked_as_well()
    {
        var round = PlanFiles.Round.Replace("XX-01", "XX-09").Replace("BK-TTG", "BK-X").Replace("2025-12-31", "2024-12-31");

        var refusal = Refusal(PlanFiles.With($"{PlanFiles.Task}, {PlanFiles.Task}", round));

        Assert.StartsWith("Tệp 'tinh.json' có 4 lỗi: $.tasks[1].id: 'XX-01' đã có ở trên; mỗi mã chỉ dùng một lần; ", refusal);
        Assert.Contains("$.rounds[0].task: không có nhiệm vụ 'XX-09' trong kế hoạch; ", refusal);
        Assert.Contains("$.rounds[0].awards[0]: không có 'BK-X'; hiện có: LDTT, ", refusal);
        Assert.EndsWith("$.rounds[0].achievement.to: 2024-12-31 trước from 2025-01-01.", refusal);
    }

    [Fact]
    public void A_fault_of_form_hides_none_of_sense()
    {
        string[] tasks =
        [
            PlanFiles.Task.Replace("P03", "P24"),
            PlanFiles.Task.Replace("""{ "quarter": "2026-Q1" }""", """{ "window": { "from": "2026-05-01", "to": "2026-04-01" } }"""),
            PlanFiles.Task.Replace("XX-01", "XX-02").Replace("2026-Q1", "2026-Q5").Replace("\"P03\"", "\"P03\", \"P03\""),
        ];

        var refusal = Refusal(PlanFiles.With(string.Join(", ", tasks), PlanFiles.Round.Replace("BK-TTG", "BK-X")));

        Assert.StartsWith("Tệp 'tinh.json' có 6 lỗi: ", refusal);
        Assert.All(
            [
                "$.tasks[0].paths[0]: 'P24' không đúng dạng mã quy trình P01 đến P23",
                "$.tasks[2].period.quarter: '2026-Q5' không đúng dạng",
                "$.tasks[1].id: 'XX-01' đã có ở trên",
                "$.tasks[2].paths[1]: 'P03' đã có ở trên",
                "$.tasks[1].period: window kết thúc 2026-04-01 trước khi bắt đầu 2026-05-01",
                "$.rounds[0].awards[0]: không có 'BK-X'",
            ],
            fault => Assert.Contains(fault, refusal));
    }

    [Theory]
    [InlineData("P24")]
    [InlineData("P00")]
    [InlineData("p03")]
    [InlineData("thi-dua")]
    public void An_unknown_path_is_refused(string code) =>
        Assert.Contains(
            $"$.tasks[0].paths[0]: '{code}' không đúng dạng mã quy trình P01 đến P23",
            Refusal(PlanFiles.With(PlanFiles.Task.Replace("P03", code))));

    [Theory]
    [InlineData("""{ "P05": { "part": "half" } }""", "$.tasks[0].inputs.P05: nhiệm vụ không có quy trình 'P05'")]
    [InlineData("""{ "P03": { "due": "2026-01-01" } }""", "$.tasks[0].inputs.P03.due: quy trình 'P03' không nhận; chỉ nhận: ")]
    [InlineData("""{ "P03": { "speed": "fast" } }""", "$.tasks[0].inputs.P03.speed: quy trình 'P03' không nhận; chỉ nhận: ")]
    [InlineData("""{ "P03": { "part": true } }""", "$.tasks[0].inputs.P03.part: phải là một chuỗi")]
    public void What_a_path_does_not_know_is_refused(string inputs, string fault) =>
        Assert.Contains(fault, Refusal(PlanFiles.With(PlanFiles.Task.Replace("\"line\"", $"\"inputs\": {inputs}, \"line\""))));

    [Fact]
    public void A_round_needs_a_day_on_which_it_opens() =>
        Assert.Contains(
            "$.rounds[0].period: đợt cần ngày mở; 'khi phát sinh' không cho biết",
            Refusal(PlanFiles.WithPeriod("""{ "none": "khi phát sinh" }""", rounds: PlanFiles.Round)));

    [Theory]
    [InlineData("", "dòng 1, cột 1: không phải JSON hợp lệ")]
    [InlineData("{\n  \"plan\": nam-dinh }", "dòng 2, cột 12: không phải JSON hợp lệ")]
    [InlineData("{ \"plan\": \"a\", \"plan\": \"b\" }", "thuộc tính 'plan' có hai lần")]
    [InlineData("""{ "plan": "\ud800" }""", "$: có chuỗi chứa mã \\u không phải là ký tự")]
    [InlineData("[]", "$: phải là một đối tượng {…}")]
    public void What_is_not_a_plan_at_all_is_refused_with_the_place(string text, string fault) => Assert.Contains(fault, Refusal(text));

    private static string Refusal(string json) => Assert.Throws<DataFileException>(() => Plan.Load(json, "tinh.json")).Message;
}
