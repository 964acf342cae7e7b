using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ThiDua.Engine.Time;

/// <summary>
/// The canonical text of a calendar and its hash. One line a fact, in a fixed order, lines ended by LF, UTF-8; texts are written with
/// their length, so that no content can look like another.
/// </summary>
internal static class CalendarHash
{
    public static string Of(WorkingCalendar calendar, IEnumerable<DayOfWeek> weekend)
    {
        var text = new StringBuilder("working-calendar 1\n");

        Line($"name {Sized(calendar.Name)}");
        Line($"offset {(long)calendar.UtcOffset.TotalSeconds}");
        Line($"years {calendar.FirstYear} {calendar.LastYear}");
        foreach (var day in weekend.Order()) Line($"rest {(int)day}");
        foreach (var (day, reason) in calendar.DaysOff.OrderBy(pair => pair.Key)) Line($"off {day:yyyy-MM-dd} {Sized(reason)}");
        foreach (var day in calendar.SwappedWorkingDays.Order()) Line($"work {day:yyyy-MM-dd}");

        return OfText(text.ToString());

        void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }

    public static string Of(IEnumerable<WorkingCalendar> calendars) =>
        OfText("working-calendars 1\n" + string.Concat(
            calendars.OrderBy(calendar => calendar.Name, StringComparer.Ordinal)
                .Select(calendar => $"{Sized(calendar.Name)} {calendar.Hash}\n")));

    private static string Sized(string text) => string.Create(CultureInfo.InvariantCulture, $"{text.Length}:{text}");

    private static string OfText(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
