using System.Globalization;
using ThiDua.Engine.Time;

namespace ThiDua.Workflows.Calendar;

/// <summary>How a due date (ngày hết hạn) came about, in words, from the same count that gave it.</summary>
/// <param name="Start">Day 0.</param>
/// <param name="WorkingDays">How many working days were given.</param>
/// <param name="Due">The last day on which one is in time.</param>
/// <param name="Days">Every day after the start up to the due day, with what it is.</param>
/// <param name="Stops">The times at which the clock stood.</param>
public sealed record DueDateExplanation(
    DateOnly Start, int WorkingDays, DateOnly Due, IReadOnlyList<CalendarDay> Days, IReadOnlyList<ClockStop> Stops)
{
    private static readonly string[] DayNames = ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"];

    /// <summary>The count by a calendar.</summary>
    /// <exception cref="CalendarException">The count leaves the covered years.</exception>
    public static DueDateExplanation Of(WorkingCalendar calendar, DateOnly start, int workingDays, IReadOnlyList<ClockStop> stops)
    {
        CalendarDay[] days = [.. calendar.Count(start, workingDays, stops)];
        return new DueDateExplanation(start, workingDays, days.Length == 0 ? start : days[^1].Date, days, stops);
    }

    /// <summary>The explanation, one sentence an item, in Vietnamese.</summary>
    public IReadOnlyList<string> Sentences => [.. Say()];

    /// <summary>The explanation as one paragraph.</summary>
    public override string ToString() => string.Join(" ", Sentences);

    private IEnumerable<string> Say()
    {
        yield return $"Thời hạn {WorkingDays} ngày làm việc, kể từ {Named(Start)} (ngày này không tính).";

        var counted = Days.Where(day => day.Kind == CalendarDayKind.Working).ToList();
        if (counted.Count > 0) yield return $"Ngày đầu tiên được tính: {Named(counted[0].Date)}.";

        foreach (var stop in Stops.Where(stop => Days.Any(day => stop.Covers(day.Date))).OrderBy(stop => stop.From))
            yield return $"Đồng hồ dừng sau ngày {Short(stop.From)} đến hết ngày {Short(stop.To)}.";

        var rest = Days.Where(day => day.Kind == CalendarDayKind.Weekend).ToList();
        if (rest.Count > 0) yield return $"Không tính ngày nghỉ hằng tuần: {string.Join(", ", rest.Select(day => Short(day.Date)))}.";

        var off = Days.Where(day => day.Kind == CalendarDayKind.DayOff).ToList();
        var named = off.Select(day => $"{Short(day.Date)} ({day.Reason})");
        if (off.Count > 0) yield return $"Không tính ngày nghỉ lễ, tết: {string.Join(", ", named)}.";

        yield return $"Hết hạn vào cuối {Named(Due)}.";
    }

    private static string Named(DateOnly day) => $"{DayNames[(int)day.DayOfWeek]}, {Short(day)}";

    private static string Short(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
