using ThiDua.Workflows.Plans;

namespace ThiDua.Workflows.Tests.Plans;

/// <summary>What a plan can say.</summary>
public sealed class PlanTests
{
    [Theory]
    [InlineData("""{ "date": "2026-03-15" }""", PlanPeriodKind.Date, "2026-03-15", "2026-03-15", "ngày 15/03/2026")]
    [InlineData("""{ "before": "2023-03-15" }""", PlanPeriodKind.Before, null, "2023-03-14", "trước ngày 15/03/2023")]
    [InlineData("""{ "until": "2023-06-30" }""", PlanPeriodKind.Until, null, "2023-06-30", "đến hết ngày 30/06/2023")]
    [InlineData("""{ "month": "2024-02" }""", PlanPeriodKind.Month, "2024-02-01", "2024-02-29", "tháng 02/2024")]
    [InlineData("""{ "months": ["2023-11", "2023-12", "2024-01"] }""", PlanPeriodKind.Months, "2023-11-01", "2024-01-31", "tháng 11/2023 – 01/2024")]
    [InlineData("""{ "quarter": "2023-Q4" }""", PlanPeriodKind.Quarter, "2023-10-01", "2023-12-31", "quý IV/2023")]
    [InlineData("""{ "window": { "from": "2023-07-01", "to": "2023-12-10" } }""", PlanPeriodKind.Window, "2023-07-01", "2023-12-10", "từ 01/07/2023 đến 10/12/2023")]
    [InlineData("""{ "year": 2023 }""", PlanPeriodKind.Year, "2023-01-01", "2023-12-31", "cả năm 2023")]
    [InlineData("""{ "none": "định kỳ, theo quy định" }""", PlanPeriodKind.None, null, null, "định kỳ, theo quy định")]
    public void A_task_can_be_due_in_every_way_that_the_sources_have(string period, PlanPeriodKind kind, string? from, string? to, string text)
    {
        var year = Day(to)?.Year ?? 2026;
        var read = Plan.Load(PlanFiles.WithPeriod(period, year), "tinh.json").Tasks[0].Period;

        Assert.Equal((kind, Day(from), Day(to), text), (read.Kind, read.From, read.To, read.Text));
    }

    [Fact]
    public void Before_a_day_is_over_on_that_day()
    {
        var period = Plan.Load(PlanFiles.WithPeriod("""{ "before": "2023-03-15" }""", 2023), "tinh.json").Tasks[0].Period;

        Assert.True(period.Covers(new DateOnly(2023, 3, 14)));
        Assert.False(period.Covers(new DateOnly(2023, 3, 15)));
        Assert.True(period.IsOver(new DateOnly(2023, 3, 15)));
    }

    [Fact]
    public void Until_a_day_is_over_on_the_day_after()
    {
        var period = Plan.Load(PlanFiles.WithPeriod("""{ "until": "2023-06-30" }""", 2023), "tinh.json").Tasks[0].Period;

        Assert.True(period.Covers(new DateOnly(2023, 6, 30)));
        Assert.False(period.IsOver(new DateOnly(2023, 6, 30)));
        Assert.True(period.IsOver(new DateOnly(2023, 7, 1)));
    }

    [Fact]
    public void A_task_without_a_period_is_never_over()
    {
        var period = Plan.Load(PlanFiles.WithPeriod("""{ "none": "khi phát sinh" }"""), "tinh.json").Tasks[0].Period;

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

    [Fact]
    public void A_task_can_be_a_gap_or_carry_a_note()
    {
        var lost = PlanFiles.Task.Replace("\"line\"", "\"gap\": \"Mất trang 2\", \"line\"");
        var odd = PlanFiles.Task.Replace("XX-01", "XX-02").Replace("\"line\"", "\"note\": \"Ô bỏ trống\", \"line\"");

        var tasks = Plan.Load(PlanFiles.With($"{lost}, {odd}"), "tinh.json").Tasks;

        Assert.Equal([("Mất trang 2", null), (null, "Ô bỏ trống")], tasks.Select(task => (task.Gap, task.Note)));
    }

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text);
}
