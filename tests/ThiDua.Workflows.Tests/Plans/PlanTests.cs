using ThiDua.Workflows.Data;
using ThiDua.Workflows.Plans;

namespace ThiDua.Workflows.Tests.Plans;

/// <summary>What a plan can say, and what is said of a file that is none.</summary>
public sealed class PlanTests
{
    [Theory]
    [InlineData("""{ "date": "2026-03-15" }""", PlanPeriodKind.Date, "2026-03-15", "2026-03-15", "ngày 15/03/2026")]
    [InlineData("""{ "before": "2023-03-15" }""", PlanPeriodKind.Before, null, "2023-03-14", "trước ngày 15/03/2023")]
    [InlineData("""{ "month": "2024-02" }""", PlanPeriodKind.Month, "2024-02-01", "2024-02-29", "tháng 02/2024")]
    [InlineData("""{ "months": ["2023-11", "2023-12", "2024-01"] }""", PlanPeriodKind.Months, "2023-11-01", "2024-01-31", "tháng 11/2023 – 01/2024")]
    [InlineData("""{ "quarter": "2023-Q4" }""", PlanPeriodKind.Quarter, "2023-10-01", "2023-12-31", "quý IV/2023")]
    [InlineData("""{ "window": { "from": "2023-07-01", "to": "2023-12-10" } }""", PlanPeriodKind.Window, "2023-07-01", "2023-12-10", "từ 01/07/2023 đến 10/12/2023")]
    [InlineData("""{ "year": 2023 }""", PlanPeriodKind.Year, "2023-01-01", "2023-12-31", "cả năm 2023")]
    [InlineData("""{ "none": true }""", PlanPeriodKind.None, null, null, "không ghi thời hạn")]
    public void A_task_can_be_due_in_every_way_that_the_sources_have(string period, PlanPeriodKind kind, string? from, string? to, string text)
    {
        var read = Plan.Load(PlanFiles.WithPeriod(period), "tinh.json").Tasks[0].Period;

        Assert.Equal((kind, Day(from), Day(to), text), (read.Kind, read.From, read.To, read.Text));
    }

    [Fact]
    public void Before_a_day_is_over_on_that_day()
    {
        var period = Plan.Load(PlanFiles.WithPeriod("""{ "before": "2023-03-15" }"""), "tinh.json").Tasks[0].Period;

        Assert.True(period.Covers(new DateOnly(2023, 3, 14)));
        Assert.False(period.Covers(new DateOnly(2023, 3, 15)));
        Assert.True(period.IsOver(new DateOnly(2023, 3, 15)));
    }

    [Fact]
    public void A_task_without_a_period_is_never_over()
    {
        var period = Plan.Load(PlanFiles.WithPeriod("""{ "none": true }"""), "tinh.json").Tasks[0].Period;

        Assert.True(period.Covers(new DateOnly(2030, 1, 1)));
        Assert.False(period.IsOver(new DateOnly(2030, 1, 1)));
    }

    [Fact]
    public void A_round_is_held_in_the_period_of_its_task_unless_it_has_its_own()
    {
        var own = PlanFiles.Round.Replace("\"id\": \"dot-1\",", "\"id\": \"dot-2\", \"period\": { \"month\": \"2026-03\" },");
        var plan = Plan.Load(PlanFiles.With(rounds: $"{PlanFiles.Round}, {own}"), "tinh.json");

        Assert.Equal(["quý I/2026", "tháng 03/2026"], plan.Rounds.Select(round => round.Period.Text));
    }

    [Theory]
    [InlineData("""{ "quarter": "2026-Q5" }""", "$.tasks[0].period.quarter: '2026-Q5' không đúng dạng năm-quý, ví dụ 2023-Q1")]
    [InlineData("""{ "month": "2026-13" }""", "$.tasks[0].period.month: '2026-13' không đúng dạng năm-tháng, ví dụ 2023-02")]
    [InlineData("""{ "date": "2026-02-30" }""", "$.tasks[0].period.date: '2026-02-30' không phải là ngày có thật")]
    [InlineData("""{ "window": { "from": "2026-05-01", "to": "2026-04-01" } }""", "$.tasks[0].period: window kết thúc 2026-04-01 trước khi bắt đầu 2026-05-01")]
    [InlineData("""{ "months": ["2026-05", "2026-07"] }""", "$.tasks[0].period: months phải là các tháng liền nhau; có 2026-05, 2026-07")]
    [InlineData("""{ "month": "2026-05", "year": 2026 }""", "$.tasks[0].period: chỉ được một trong: date, before, month,")]
    [InlineData("""{ "month": "0000-05" }""", "$.tasks[0].period.month: '0000-05' không đúng dạng")]
    [InlineData("""{ "before": "0001-01-01" }""", "$.tasks[0].period.before: '0001-01-01' không đúng dạng ngày từ năm 1900 đến 2199")]
    [InlineData("""{ "quarter": "2026-Q1\n" }""", "$.tasks[0].period.quarter: '2026-Q1")]
    [InlineData("{}", "$.tasks[0].period: cần một trong: date, before, month,")]
    [InlineData("""{ "none": false }""", "$.tasks[0].period: none chỉ nhận true")]
    public void An_impossible_period_is_refused(string period, string fault) => Assert.Contains(fault, Refusal(PlanFiles.WithPeriod(period)));

    [Fact]
    public void Every_fault_is_named_at_once_with_its_place()
    {
        var bad = PlanFiles.Task.Replace("P03", "P99").Replace("\"lead\": \"Sở Nội vụ\",", "").Replace("XX-01", "14");

        Assert.Equal(
            "Tệp 'tinh.json' có 3 lỗi: $.tasks[0]: thiếu 'lead'; $.tasks[0].id: '14' không đúng dạng mã như ND-14; "
                + "$.tasks[0].paths[0]: 'P99' không đúng dạng mã quy trình P01 đến P23.",
            Refusal(PlanFiles.With(bad)));
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

    [Theory]
    [InlineData("", "dòng 1, cột 1: không phải JSON hợp lệ")]
    [InlineData("{\n  \"plan\": nam-dinh }", "dòng 2, cột 12: không phải JSON hợp lệ")]
    [InlineData("{ \"plan\": \"a\", \"plan\": \"b\" }", "thuộc tính 'plan' có hai lần")]
    [InlineData("""{ "plan": "\ud800" }""", "$: có chuỗi chứa mã \\u không phải là ký tự")]
    [InlineData("[]", "$: phải là một đối tượng {…}")]
    public void What_is_not_a_plan_at_all_is_refused_with_the_place(string text, string fault) => Assert.Contains(fault, Refusal(text));

    private static string Refusal(string json) => Assert.Throws<DataFileException>(() => Plan.Load(json, "tinh.json")).Message;

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text);
}
