using ThiDua.Engine.Time;
using ThiDua.Workflows.Calendar;

namespace ThiDua.Workflows.Tests.Calendar;

public sealed class VietnamCalendarTests
{
    private static readonly WorkingCalendar Calendar = VietnamCalendar.Build();

    [Fact]
    public void It_is_called_vn_is_at_UTC_plus_7_and_covers_2020_to_2035()
    {
        Assert.Equal(("vn", TimeSpan.FromHours(7)), (Calendar.Name, Calendar.UtcOffset));
        Assert.Equal((2020, 2035), (Calendar.FirstYear, Calendar.LastYear));
    }

    [Theory]
    [InlineData("2020-01-23", "2020-01-29")]
    [InlineData("2021-02-10", "2021-02-16")]
    [InlineData("2022-01-31", "2022-02-04")]
    [InlineData("2023-01-20", "2023-01-26")]
    [InlineData("2024-02-08", "2024-02-14")]
    [InlineData("2025-01-27", "2025-01-31")]
    [InlineData("2026-02-16", "2026-02-20")]
    public void Tet_leave_is_that_of_the_years_notice(string first, string last)
    {
        var (from, to) = (DateOnly.Parse(first), DateOnly.Parse(last));

        Assert.True(Calendar.IsWorkingDay(LastWeekdayBefore(from)));
        for (var day = from; day <= to; day = day.AddDays(1)) Assert.False(Calendar.IsWorkingDay(day), $"{day}");
        Assert.Equal(FirstWeekdayAfter(to), Calendar.AddWorkingDays(to, 1));
    }

    [Theory]
    [InlineData("2023-05-02", "nghỉ bù Giỗ Tổ Hùng Vương")]
    [InlineData("2023-05-03", "nghỉ bù Ngày Chiến thắng")]
    [InlineData("2023-09-04", "nghỉ bù Quốc khánh")]
    [InlineData("2023-01-02", "nghỉ bù Tết Dương lịch")]
    [InlineData("2026-04-27", "nghỉ bù Giỗ Tổ Hùng Vương")]
    public void A_holiday_on_a_rest_day_is_given_on_the_next_working_day(string day, string name) =>
        Assert.Equal(name, Calendar.DaysOff[DateOnly.Parse(day)]);

    [Fact]
    public void The_long_holiday_of_April_2023_ends_on_3_May() =>
        Assert.Equal(new DateOnly(2023, 5, 4), Calendar.AddWorkingDays(new DateOnly(2023, 4, 28), 1));

    [Fact]
    public void National_day_has_one_day_under_the_code_of_2012_and_two_since_2021()
    {
        Assert.True(Calendar.IsWorkingDay(new DateOnly(2020, 9, 3)));
        Assert.False(Calendar.IsWorkingDay(new DateOnly(2021, 9, 3)));
        Assert.False(Calendar.IsWorkingDay(new DateOnly(2022, 9, 1)));
    }

    [Fact]
    public void A_swapped_Saturday_is_worked_and_its_Monday_is_off()
    {
        Assert.False(Calendar.IsWorkingDay(new DateOnly(2024, 4, 29)));
        Assert.True(Calendar.IsWorkingDay(new DateOnly(2024, 5, 4)));
    }

    [Fact]
    public void The_culture_day_is_off_only_from_when_it_is_switched_on()
    {
        var switched = VietnamCalendar.Build(cultureDayFrom: new DateOnly(2027, 1, 1));

        Assert.True(Calendar.IsWorkingDay(new DateOnly(2027, 11, 24)));
        Assert.False(switched.IsWorkingDay(new DateOnly(2027, 11, 24)));
        Assert.True(switched.IsWorkingDay(new DateOnly(2026, 11, 24)));
        Assert.NotEqual(Calendar.Hash, switched.Hash);
    }

    [Fact]
    public void Each_day_says_where_it_stands_and_whether_that_was_read()
    {
        Assert.Equal("khoản 1 Điều 112 Bộ luật Lao động 2019", CitationOf(2023, "Giỗ Tổ Hùng Vương").ToString());
        Assert.Equal("khoản 1 Điều 115 Bộ luật Lao động 2012", CitationOf(2020, "Giỗ Tổ Hùng Vương").ToString());
        Assert.Equal("S33", CitationOf(2023, "Giỗ Tổ Hùng Vương").Source);
        Assert.Equal("S34", CitationOf(2026, "Tết Âm lịch").Source);
        Assert.Equal("chưa kiểm chứng", CitationOf(2031, "Tết Âm lịch").Mark);
        Assert.Contains("Chưa có thông báo", CitationOf(2031, "Tết Âm lịch").Document);
    }

    [Fact]
    public void Every_year_has_the_eleven_days_of_the_law_and_as_many_off_the_week()
    {
        for (var year = 2021; year <= 2035; year++)
        {
            var days = VietnamCalendar.Holidays(year);
            Assert.Equal(11, days.Count(day => day.Kind == HolidayKind.Holiday));
            Assert.Equal(11, days.Count(day => day.Kind is HolidayKind.Holiday or HolidayKind.Compensation && !IsRestDay(day.Date)));
        }
    }

    [Fact]
    public void A_year_that_is_not_covered_is_refused()
    {
        Assert.Contains("không có năm 2036", Assert.Throws<CalendarException>(() => VietnamCalendar.Holidays(2036)).Message);
        Assert.Throws<CalendarException>(() => Calendar.AddWorkingDays(new DateOnly(2035, 12, 31), 1));
    }

    private static Citation CitationOf(int year, string name) =>
        VietnamCalendar.Holidays(year).First(day => day.Name == name).Citation;

    private static DateOnly LastWeekdayBefore(DateOnly day) =>
        Enumerable.Range(1, 3).Select(n => day.AddDays(-n)).First(one => !IsRestDay(one));

    private static DateOnly FirstWeekdayAfter(DateOnly day) =>
        Enumerable.Range(1, 3).Select(n => day.AddDays(n)).First(one => !IsRestDay(one));

    private static bool IsRestDay(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
