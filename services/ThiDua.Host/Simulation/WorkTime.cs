using ThiDua.Engine.Time;

namespace ThiDua.Host.Simulation;

/// <summary>When people get to something: on working days, in working hours.</summary>
internal sealed class WorkTime(WorkingCalendar calendar, Draws draws)
{
    private const int Opens = 8 * 60;
    private const int Closes = 17 * 60;

    private readonly Dictionary<(DateOnly From, DateOnly To), DateOnly[]> _workingDays = [];

    /// <summary>The calendar of the working days.</summary>
    public WorkingCalendar Calendar => calendar;

    /// <summary>A moment so many working days after an instant.</summary>
    public DateTimeOffset After(DateTimeOffset instant, int workingDays, string about)
    {
        var local = instant.ToOffset(calendar.UtcOffset);
        var minute = (int)Math.Ceiling(local.TimeOfDay.TotalMinutes);
        var today = DateOnly.FromDateTime(local.DateTime);
        var isOver = !calendar.IsWorkingDay(today) || minute >= Closes - 1;
        if (workingDays == 0 && !isOver)
            return At(today, draws.Between(Math.Max(Opens, minute + 1), Closes, about));
        return At(calendar.AddWorkingDays(today, Math.Max(1, workingDays)), draws.Between(Opens, Closes, about));
    }

    /// <summary>The end of the office hours of a day.</summary>
    public DateTimeOffset CloseOf(DateOnly day) => At(day, Closes);

    /// <summary>The start of the office hours of a day.</summary>
    public DateTimeOffset OpeningOf(DateOnly day) => At(day, Opens);

    /// <summary>The first instant of a day.</summary>
    public DateTimeOffset StartOf(DateOnly day) => At(day, 0);

    /// <summary>The local day of an instant.</summary>
    public DateOnly DayOf(DateTimeOffset instant) => calendar.LocalDate(instant);

    /// <summary>The day on which a share of the working days of a period has passed; at least one has.</summary>
    public DateOnly ShareOf(DateOnly from, DateOnly to, double share)
    {
        if (!_workingDays.TryGetValue((from, to), out var days))
            _workingDays.Add((from, to), days = [.. Enumerable.Range(0, to.DayNumber - from.DayNumber + 1).Select(from.AddDays).Where(calendar.IsWorkingDay)]);
        return days[Math.Clamp((int)(days.Length * share), 1, days.Length) - 1];
    }

    /// <summary>So many working days before a day.</summary>
    public DateOnly Before(DateOnly day, int workingDays)
    {
        for (; !calendar.IsWorkingDay(day) || workingDays-- > 0; day = day.AddDays(-1))
        {
        }

        return day;
    }

    private DateTimeOffset At(DateOnly day, int minute) =>
        new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), calendar.UtcOffset).AddMinutes(minute).ToUniversalTime();
}
