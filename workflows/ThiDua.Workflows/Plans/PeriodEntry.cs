namespace ThiDua.Workflows.Plans;

/// <summary>A period as the file has it: exactly one of its properties.</summary>
internal sealed record PeriodEntry(
    DateOnly? Date,
    DateOnly? Before,
    DateOnly? Until,
    string? Month,
    IReadOnlyList<string>? Months,
    string? Quarter,
    WindowEntry? Window,
    int? Year,
    string? None)
{
    private static readonly string[] Roman = ["I", "II", "III", "IV"];

    /// <summary>What makes no sense, in Vietnamese; null when it does.</summary>
    public string? Nonsense() =>
        Window is { } window && window.To < window.From
            ? $"window kết thúc {window.To:yyyy-MM-dd} trước khi bắt đầu {window.From:yyyy-MM-dd}"
        : Months is { } months && !FollowEachOther([.. months.Select(FirstOf)])
            ? $"months phải là các tháng liền nhau; có {string.Join(", ", months)}"
        : null;

    public PlanPeriod Read() => this switch
    {
        { Date: { } day } => new(PlanPeriodKind.Date, day, day, $"ngày {day:dd/MM/yyyy}"),
        { Before: { } day } => new(PlanPeriodKind.Before, null, day.AddDays(-1), $"trước ngày {day:dd/MM/yyyy}"),
        { Until: { } day } => new(PlanPeriodKind.Until, null, day, $"đến hết ngày {day:dd/MM/yyyy}"),
        { Month: { } month } => new(PlanPeriodKind.Month, FirstOf(month), LastOf(month), $"tháng {FirstOf(month):MM/yyyy}"),
        { Months: { } months } => new(
            PlanPeriodKind.Months,
            FirstOf(months[0]),
            LastOf(months[^1]),
            $"tháng {FirstOf(months[0]):MM/yyyy} – {FirstOf(months[^1]):MM/yyyy}"),
        { Quarter: { } quarter } => OfQuarter(int.Parse(quarter[..4]), quarter[^1] - '0'),
        { Window: { } window } => new(
            PlanPeriodKind.Window, window.From, window.To, $"từ {window.From:dd/MM/yyyy} đến {window.To:dd/MM/yyyy}"),
        { Year: { } year } => new(PlanPeriodKind.Year, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), $"cả năm {year}"),
        _ => new(PlanPeriodKind.None, null, null, None!),
    };

    private static PlanPeriod OfQuarter(int year, int quarter)
    {
        var first = new DateOnly(year, (quarter * 3) - 2, 1);
        return new PlanPeriod(PlanPeriodKind.Quarter, first, first.AddMonths(3).AddDays(-1), $"quý {Roman[quarter - 1]}/{year}");
    }

    private static bool FollowEachOther(IReadOnlyList<DateOnly> months) =>
        months.Zip(months.Skip(1)).All(pair => pair.First.AddMonths(1) == pair.Second);

    private static DateOnly FirstOf(string month) => new(int.Parse(month[..4]), int.Parse(month[^2..]), 1);

    private static DateOnly LastOf(string month) => FirstOf(month).AddMonths(1).AddDays(-1);
}
