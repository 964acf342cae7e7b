using ThiDua.Workflows.Calendar;

namespace ThiDua.Workflows.Tests.Calendar;

/// <summary>The Vietnamese lunar calendar of UTC+7, also where it differs from the Chinese one.</summary>
public sealed class LunarCalendarTests
{
    [Theory]
    [InlineData(2023, "2023-01-22", "2023-04-29")]
    [InlineData(2024, "2024-02-10", "2024-04-18")]
    [InlineData(2025, "2025-01-29", "2025-04-07")]
    [InlineData(2026, "2026-02-17", "2026-04-26")]
    [InlineData(2027, "2027-02-06", "2027-04-16")]
    [InlineData(2028, "2028-01-26", "2028-04-04")]
    [InlineData(2029, "2029-02-13", "2029-04-23")]
    [InlineData(2030, "2030-02-02", "2030-04-12")]
    [InlineData(2031, "2031-01-23", "2031-04-01")]
    [InlineData(2032, "2032-02-11", "2032-04-19")]
    [InlineData(2033, "2033-01-31", "2033-04-09")]
    [InlineData(2034, "2034-02-19", "2034-04-28")]
    [InlineData(2035, "2035-02-08", "2035-04-17")]
    public void Tet_and_the_Hung_kings_day_fall_where_the_Vietnamese_calendar_has_them(int year, string tet, string hungKings)
    {
        Assert.Equal(DateOnly.Parse(tet), LunarCalendar.ToSolar(new LunarDate(year, 1, 1)));
        Assert.Equal(DateOnly.Parse(hungKings), LunarCalendar.ToSolar(new LunarDate(year, 3, 10)));
    }

    [Theory]
    [InlineData(1985, "1985-01-21", "1985-02-20")]
    [InlineData(2007, "2007-02-17", "2007-02-18")]
    [InlineData(2030, "2030-02-02", "2030-02-03")]
    public void Tet_differs_from_the_Chinese_new_year(int year, string vietnamese, string chinese)
    {
        var calendar = new System.Globalization.ChineseLunisolarCalendar();

        Assert.Equal(DateOnly.Parse(vietnamese), LunarCalendar.ToSolar(new LunarDate(year, 1, 1)));
        Assert.Equal(DateOnly.Parse(chinese), DateOnly.FromDateTime(calendar.ToDateTime(year, 1, 1, 0, 0, 0, 0)));
    }

    [Fact]
    public void The_leap_month_of_2023_follows_the_second()
    {
        Assert.Equal(new LunarDate(2023, 2, 1), LunarCalendar.FromSolar(new DateOnly(2023, 2, 20)));
        Assert.Equal(new LunarDate(2023, 2, 1, IsLeapMonth: true), LunarCalendar.FromSolar(new DateOnly(2023, 3, 22)));
        Assert.Equal(new LunarDate(2023, 3, 1), LunarCalendar.FromSolar(new DateOnly(2023, 4, 20)));
    }

    [Fact]
    public void Every_day_has_one_lunar_date_and_leads_back_to_itself()
    {
        for (var day = new DateOnly(1984, 1, 1); day.Year < 2045; day = day.AddDays(1))
        {
            Assert.Equal(day, LunarCalendar.ToSolar(LunarCalendar.FromSolar(day)));
        }
    }

    [Fact]
    public void A_month_that_the_year_has_not_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => LunarCalendar.ToSolar(new LunarDate(2024, 2, 1, IsLeapMonth: true)));
}
