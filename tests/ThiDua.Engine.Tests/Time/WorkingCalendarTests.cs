using System.Collections.Frozen;
using ThiDua.Engine.Time;

namespace ThiDua.Engine.Tests.Time;

/// <summary>How working days are counted. January 2024: Monday the 1st is off; Saturday the 6th is worked for Tuesday the 2nd.</summary>
public sealed class WorkingCalendarTests
{
    private static readonly WorkingCalendar Calendar = new(
        "test", TimeSpan.FromHours(7), 2024, 2024,
        new Dictionary<DateOnly, string> { [January(1)] = "New Year", [January(2)] = "swapped" },
        [January(6)]);

    [Fact]
    public void The_start_is_day_zero_and_the_first_counted_day_is_the_next_working_day()
    {
        Assert.Equal(January(4), Calendar.AddWorkingDays(January(3), 1));
        Assert.Equal(January(3), Calendar.AddWorkingDays(January(3), 0));
    }

    [Fact]
    public void A_start_on_a_day_off_is_day_zero_as_well() => Assert.Equal(January(3), Calendar.AddWorkingDays(January(1), 1));

    [Fact]
    public void Days_off_and_weekly_rest_do_not_count_and_a_swapped_working_day_does()
    {
        Assert.Equal([3, 4, 5, 6, 8, 9], Enumerable.Range(1, 6).Select(n => Calendar.AddWorkingDays(January(1), n).Day));
        Assert.False(Calendar.IsWorkingDay(January(2)));
        Assert.True(Calendar.IsWorkingDay(January(6)));
        Assert.False(Calendar.IsWorkingDay(January(7)));
    }

    [Fact]
    public void While_the_clock_stands_days_do_not_count()
    {
        Assert.Equal(January(12), Calendar.Due(January(8), 4, []));
        Assert.Equal(January(16), Calendar.Due(January(8), 4, [new ClockStop(January(9), January(11))]));
    }

    [Fact]
    public void The_day_of_the_stop_counts_and_the_day_of_the_restart_does_not()
    {
        Assert.Equal(January(9), Calendar.Due(January(8), 1, [new ClockStop(January(9), January(11))]));
        Assert.Equal(January(12), Calendar.Due(January(8), 2, [new ClockStop(January(9), January(11))]));
    }

    [Fact]
    public void Overlapping_stops_do_not_count_twice()
    {
        ClockStop[] stops = [new(January(8), January(10)), new(January(9), January(11))];

        Assert.Equal(January(12), Calendar.Due(January(8), 1, stops));
    }

    [Fact]
    public void The_count_names_every_day_that_it_skips()
    {
        var days = Calendar.Count(new DateOnly(2024, 1, 1), 4, [new ClockStop(January(3), January(4))]);

        Assert.Equal(
            [
                new CalendarDay(January(2), CalendarDayKind.DayOff, "swapped"),
                new CalendarDay(January(3), CalendarDayKind.Working, null),
                new CalendarDay(January(4), CalendarDayKind.Stopped, null),
                new CalendarDay(January(5), CalendarDayKind.Working, null),
                new CalendarDay(January(6), CalendarDayKind.Working, null),
                new CalendarDay(January(7), CalendarDayKind.Weekend, null),
                new CalendarDay(January(8), CalendarDayKind.Working, null),
            ],
            days);
    }

    [Fact]
    public void A_local_day_begins_and_ends_at_local_midnight()
    {
        var end = Calendar.EndOf(January(3));

        Assert.Equal(new DateTimeOffset(2024, 1, 3, 17, 0, 0, TimeSpan.Zero), end);
        Assert.Equal(TimeSpan.Zero, end.Offset);
        Assert.Equal(January(3), Calendar.LocalDate(end.AddTicks(-1)));
        Assert.Equal(January(4), Calendar.LocalDate(end));
    }

    [Fact]
    public void Outside_its_years_it_says_so_by_name_and_years()
    {
        Action[] outside =
        [
            () => Calendar.IsWorkingDay(new DateOnly(2023, 12, 31)),
            () => Calendar.AddWorkingDays(new DateOnly(2024, 12, 31), 1),
            () => Calendar.AddWorkingDays(new DateOnly(2023, 12, 31), 0),
            () => Calendar.LocalDate(new DateTimeOffset(2024, 12, 31, 17, 0, 0, TimeSpan.Zero)),
            () => Calendar.EndOf(new DateOnly(2025, 1, 1)),
        ];

        Assert.All(outside, ask =>
        {
            var error = Assert.Throws<CalendarException>(ask);
            Assert.StartsWith("Calendar 'test' covers the years 2024 to 2024; ", error.Message);
        });
    }

    [Fact]
    public void A_negative_number_of_days_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.AddWorkingDays(January(8), -1));

    [Fact]
    public void A_day_cannot_be_both_off_and_worked()
    {
        var off = new Dictionary<DateOnly, string> { [January(6)] = "off" };

        var error = Assert.Throws<CalendarException>(() => new WorkingCalendar("twice", TimeSpan.Zero, 2024, 2024, off, [January(6)]));

        Assert.Contains("'twice': 2024-01-06", error.Message);
    }

    [Fact]
    public void Every_day_counts_where_no_calendar_is_meant()
    {
        Assert.Equal(January(11), WorkingCalendar.EveryDay.AddWorkingDays(January(1), 10));
        Assert.Equal(new DateTimeOffset(2024, 1, 2, 0, 0, 0, TimeSpan.Zero), WorkingCalendar.EveryDay.EndOf(January(1)));
    }

    [Fact]
    public void The_same_content_has_the_same_hash_in_whatever_order()
    {
        Dictionary<DateOnly, string> off = new() { [January(1)] = "a", [January(2)] = "b" };
        var reversed = off.Reverse().ToDictionary();

        Assert.Equal(Hash(off, [January(6), January(7)]), Hash(reversed, [January(7), January(6)]));
        Assert.Matches("^[0-9a-f]{64}$", Hash(off, []));
    }

    [Fact]
    public void Any_other_content_has_another_hash()
    {
        var none = FrozenDictionary<DateOnly, string>.Empty;
        string[] hashes =
        [
            Hash(none, []),
            Hash(none, [January(6)]),
            Hash(new Dictionary<DateOnly, string> { [January(1)] = "a" }, []),
            Hash(new Dictionary<DateOnly, string> { [January(1)] = "b" }, []),
            new WorkingCalendar("other", TimeSpan.Zero, 2024, 2024, none, []).Hash,
            new WorkingCalendar("c", TimeSpan.FromHours(7), 2024, 2024, none, []).Hash,
            new WorkingCalendar("c", TimeSpan.Zero, 2024, 2025, none, []).Hash,
            new WorkingCalendar("c", TimeSpan.Zero, 2024, 2024, none, [], [DayOfWeek.Sunday]).Hash,
        ];

        Assert.Equal(hashes.Length, hashes.Distinct().Count());
    }

    private static string Hash(IReadOnlyDictionary<DateOnly, string> off, DateOnly[] worked) =>
        new WorkingCalendar("c", TimeSpan.Zero, 2024, 2024, off, worked).Hash;

    private static DateOnly January(int day) => new(2024, 1, day);
}
