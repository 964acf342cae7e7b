using System.Collections.Immutable;
using ThiDua.Engine.Time;
using ThiDua.Workflows.Data;

namespace ThiDua.Workflows.Calendar;

/// <summary>The working calendar of Vietnamese public bodies, from the law's holidays and each year's official notice.</summary>
public static class VietnamCalendar
{
    private static readonly CalendarFile Data = DataFile.Read(
        "vietnam-calendar.json",
        DataFile.Embedded("vietnam-calendar.json"),
        JsonSchema.Embedded("vietnam-calendar.schema.json"),
        DataJson.Default.CalendarFile,
        file => DataCheck.Duplicates(file.Notices, notice => $"{notice.Year}", index => $"$.notices[{index}].year"));

    /// <summary>The name by which a workflow definition asks for this calendar.</summary>
    public static string Name => Data.Name;

    /// <summary>The calendar, at UTC+7, for the years that the data cover.</summary>
    /// <param name="cultureDayFrom">
    /// From when 24/11, Ngày Văn hóa Việt Nam, is a holiday; null while that is not law.
    /// </param>
    public static WorkingCalendar Build(DateOnly? cultureDayFrom = null)
    {
        var years = Enumerable.Range(Data.FirstYear, Data.LastYear - Data.FirstYear + 1);
        Holiday[] days = [.. years.SelectMany(year => Holidays(year, cultureDayFrom))];
        var off = days.Where(day => day.Kind != HolidayKind.SwappedWorking).ToImmutableSortedDictionary(day => day.Date, day => day.Name);

        return new WorkingCalendar(
            Data.Name,
            TimeSpan.FromHours(Data.UtcOffsetHours),
            Data.FirstYear,
            Data.LastYear,
            off,
            days.Where(day => day.Kind == HolidayKind.SwappedWorking).Select(day => day.Date));
    }

    /// <summary>The days of one year that are off by law or notice, or worked by notice, in order, each with its citation.</summary>
    /// <param name="year">A covered year.</param>
    /// <param name="cultureDayFrom">As in <see cref="Build"/>.</param>
    /// <exception cref="CalendarException">The year is not covered.</exception>
    public static IReadOnlyList<Holiday> Holidays(int year, DateOnly? cultureDayFrom = null)
    {
        if (year < Data.FirstYear || year > Data.LastYear)
            throw new CalendarException($"Lịch '{Data.Name}' chỉ có các năm {Data.FirstYear} đến {Data.LastYear}; không có năm {year}.");

        Holiday[] holidays = [.. Lawful(year, cultureDayFrom)];
        return [.. holidays.Concat(Compensations(holidays)).Concat(Swaps(year)).OrderBy(day => day.Date)];
    }

    private static IEnumerable<Holiday> Lawful(int year, DateOnly? cultureDayFrom) => Data.Holidays
        .Where(rule => rule.HoldsIn(year))
        .SelectMany(rule => DaysOf(rule, year).Where(holiday => !rule.Switched || holiday.Date >= cultureDayFrom))
        .OrderBy(holiday => holiday.Date);

    /// <summary>The law itself names a holiday of one day; which days a longer one takes is fixed by the year's notice.</summary>
    private static IEnumerable<Holiday> DaysOf(HolidayRule rule, int year)
    {
        var window = Data.NoticeOf(year)?.WindowOf(rule.Id);
        var citation = rule.Days == 1 ? Data.LawOf(rule, year) : window?.Citation ?? Data.NoNotice;

        return rule.DaysOf(year, window?.DaysBefore ?? rule.DaysBefore)
            .Select(day => new Holiday(day, HolidayKind.Holiday, rule.Name, citation));
    }

    private static IEnumerable<Holiday> Compensations(Holiday[] holidays)
    {
        var taken = holidays.Select(holiday => holiday.Date).ToHashSet();

        foreach (var holiday in holidays.Where(holiday => IsRestDay(holiday.Date)))
        {
            var day = holiday.Date.AddDays(1);
            while (IsRestDay(day) || taken.Contains(day)) day = day.AddDays(1);

            taken.Add(day);
            yield return new Holiday(day, HolidayKind.Compensation, $"nghỉ bù {holiday.Name}", Data.CompensationLawOf(day.Year));
        }
    }

    private static IEnumerable<Holiday> Swaps(int year) =>
        (Data.NoticeOf(year)?.Swaps ?? []).SelectMany(swap => new[]
        {
            new Holiday(swap.Off, HolidayKind.SwappedOff, $"nghỉ hoán đổi, làm bù ngày {swap.Work:dd/MM/yyyy}", swap.Citation),
            new Holiday(swap.Work, HolidayKind.SwappedWorking, $"làm bù cho ngày {swap.Off:dd/MM/yyyy}", swap.Citation),
        });

    private static bool IsRestDay(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
