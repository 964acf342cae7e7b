using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ThiDua.Engine.Time;

/// <summary>
/// Which days are working days, at one offset from UTC, for a range of years. An immutable value: the same content has the same
/// <see cref="Hash"/>, in whatever order it was given.
/// </summary>
public sealed class WorkingCalendar
{
    private readonly FrozenDictionary<DateOnly, string> _daysOff;
    private readonly FrozenSet<DateOnly> _workingDays;
    private readonly ImmutableHashSet<DayOfWeek> _weekend;

    /// <summary>A calendar of its parts.</summary>
    /// <param name="name">The name by which definitions ask for it.</param>
    /// <param name="utcOffset">Local time minus UTC, without daylight saving; whole minutes.</param>
    /// <param name="firstYear">The first year whose days off are known.</param>
    /// <param name="lastYear">The last year whose days off are known; at most 9998.</param>
    /// <param name="daysOff">Days off beside the weekly rest days, with the reason that a reader is told.</param>
    /// <param name="workingDays">Weekly rest days that are worked, swapped for a day off.</param>
    /// <param name="weekend">The weekly rest days; Saturday and Sunday when null.</param>
    /// <exception cref="CalendarException">A day is both off and worked, or outside the years.</exception>
    public WorkingCalendar(
        string name,
        TimeSpan utcOffset,
        int firstYear,
        int lastYear,
        IReadOnlyDictionary<DateOnly, string> daysOff,
        IEnumerable<DateOnly> workingDays,
        IEnumerable<DayOfWeek>? weekend = null)
    {
        (Name, UtcOffset, FirstYear, LastYear) = (name, utcOffset, firstYear, lastYear);
        _daysOff = daysOff.ToFrozenDictionary();
        _workingDays = workingDays.ToFrozenSet();
        _weekend = [.. weekend ?? [DayOfWeek.Saturday, DayOfWeek.Sunday]];

        foreach (var day in _daysOff.Keys.Concat(_workingDays).Order()) RequireCovered(day);
        foreach (var day in _workingDays.Where(_daysOff.ContainsKey).Order())
            throw new CalendarException($"Calendar '{Name}': {day:yyyy-MM-dd} is given both as a day off and as a working day.");

        Hash = CalendarHash.Of(this, _weekend);
    }

    /// <summary>Every day is a working day, in every year, at UTC.</summary>
    public static WorkingCalendar EveryDay { get; } =
        new("every-day", TimeSpan.Zero, 1, 9998, FrozenDictionary<DateOnly, string>.Empty, [], []);

    /// <summary>The name by which definitions ask for it.</summary>
    public string Name { get; }

    /// <summary>Local time minus UTC.</summary>
    public TimeSpan UtcOffset { get; }

    /// <summary>The first covered year.</summary>
    public int FirstYear { get; }

    /// <summary>The last covered year.</summary>
    public int LastYear { get; }

    /// <summary>Lowercase hexadecimal SHA-256 of the canonical text of the content.</summary>
    public string Hash { get; }

    /// <summary>Days off beside the weekly rest days, with their reason.</summary>
    public IReadOnlyDictionary<DateOnly, string> DaysOff => _daysOff;

    /// <summary>Weekly rest days that are worked.</summary>
    public IReadOnlySet<DateOnly> SwappedWorkingDays => _workingDays;

    /// <summary>Whether people work on that local day.</summary>
    /// <exception cref="CalendarException">The day is outside the covered years.</exception>
    public bool IsWorkingDay(DateOnly day) => KindOf(day) == CalendarDayKind.Working;

    /// <summary>The local day of an instant.</summary>
    /// <exception cref="CalendarException">The day is outside the covered years.</exception>
    public DateOnly LocalDate(DateTimeOffset instant) =>
        RequireCovered(DateOnly.FromDateTime(instant.ToOffset(UtcOffset).DateTime));

    /// <summary>The instant at which a local day has ended: the next local midnight, as UTC. The day itself is before it.</summary>
    /// <exception cref="CalendarException">The day is outside the covered years.</exception>
    public DateTimeOffset EndOf(DateOnly day) =>
        new DateTimeOffset(RequireCovered(day).AddDays(1).ToDateTime(TimeOnly.MinValue), UtcOffset).ToUniversalTime();

    /// <summary>
    /// The last of so many working days; day 0 is the start, whatever day it is, and the first counted day is the next working day.
    /// </summary>
    /// <exception cref="CalendarException">The count leaves the covered years.</exception>
    public DateOnly AddWorkingDays(DateOnly start, int days) => Due(start, days, []);

    /// <summary>As <see cref="AddWorkingDays"/>, without the days on which the clock stood. A stop still open is not passed here.</summary>
    /// <exception cref="CalendarException">The count leaves the covered years.</exception>
    public DateOnly Due(DateOnly start, int workingDays, IReadOnlyList<ClockStop> stops)
    {
        var due = RequireCovered(start);
        foreach (var day in Count(start, workingDays, stops)) due = day.Date;
        return due;
    }

    /// <summary>Every day after the start up to the due day, with what it is: the count behind <see cref="Due"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number of days is negative.</exception>
    /// <exception cref="CalendarException">The count leaves the covered years.</exception>
    public IEnumerable<CalendarDay> Count(DateOnly start, int workingDays, IReadOnlyList<ClockStop> stops)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(workingDays);
        return Walk();

        IEnumerable<CalendarDay> Walk()
        {
            var day = start;
            for (var left = workingDays; left > 0;)
            {
                day = day.AddDays(1);
                var kind = KindOf(day);
                if (kind == CalendarDayKind.Working && stops.Any(stop => stop.Covers(day))) kind = CalendarDayKind.Stopped;
                if (kind == CalendarDayKind.Working) left--;
                yield return new CalendarDay(day, kind, _daysOff.GetValueOrDefault(day));
            }
        }
    }

    private CalendarDayKind KindOf(DateOnly day) =>
        _daysOff.ContainsKey(RequireCovered(day)) ? CalendarDayKind.DayOff
        : _weekend.Contains(day.DayOfWeek) && !_workingDays.Contains(day) ? CalendarDayKind.Weekend
        : CalendarDayKind.Working;

    private DateOnly RequireCovered(DateOnly day) =>
        day.Year >= FirstYear && day.Year <= LastYear
            ? day
            : throw new CalendarException(
                $"Calendar '{Name}' covers the years {FirstYear} to {LastYear}; {day:yyyy-MM-dd} is outside.");
}
