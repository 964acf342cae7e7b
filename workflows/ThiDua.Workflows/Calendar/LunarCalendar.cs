namespace ThiDua.Workflows.Calendar;

/// <summary>
/// The Vietnamese lunar calendar (âm lịch), computed at UTC+7. .NET's Chinese calendar computes at UTC+8 and differs in some years:
/// Tết 1985, 2007 and 2030 among them. Valid from 1968, when the zone was fixed, to 2199.
/// </summary>
public static class LunarCalendar
{
    private const int JulianDayOfFirstDay = 1721426;
    private const int JulianDayOf1900 = 2415021;
    private const int WinterSolstice = 9;

    /// <summary>The lunar day of a solar day.</summary>
    public static LunarDate FromSolar(DateOnly day)
    {
        var month = Months(day.Year - 1).Concat(Months(day.Year)).Last(month => month.FirstDay <= day);
        return new LunarDate(month.Year, month.Month, day.DayNumber - month.FirstDay.DayNumber + 1, month.IsLeap);
    }

    /// <summary>The solar day of a lunar day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">That year has no such month.</exception>
    public static DateOnly ToSolar(LunarDate date)
    {
        foreach (var month in Months(date.Year - 1).Concat(Months(date.Year)))
        {
            if (month.Year == date.Year && month.Month == date.Month && month.IsLeap == date.IsLeapMonth)
                return month.FirstDay.AddDays(date.Day - 1);
        }

        throw new ArgumentOutOfRangeException(nameof(date), date, "The lunar year has no such month.");
    }

    /// <summary>The months from the 11th of a lunar year, which holds the winter solstice, to the 10th of the next.</summary>
    private static IEnumerable<LunarMonth> Months(int year)
    {
        var (first, next) = (SolsticeMoon(year), SolsticeMoon(year + 1));
        var leap = next - first == 13 ? FirstWithoutPrincipalTerm(first) : int.MaxValue;

        for (var k = first; k < next; k++)
        {
            // Month 11 is number 0 of the row; what follows the leap month stands one further back.
            var number = 10 + (k - first) - (k >= leap ? 1 : 0);
            yield return new LunarMonth(FirstDay(k), year + (number / 12), (number % 12) + 1, k == leap);
        }
    }

    /// <summary>The number of the new moon that begins the 11th month of a year.</summary>
    private static int SolsticeMoon(int year)
    {
        var lastDay = new DateOnly(year, 12, 31).DayNumber + JulianDayOfFirstDay;
        var k = (int)Math.Floor((lastDay - JulianDayOf1900) / Astronomy.Lunation);
        if (Astronomy.NewMoonDay(k + 1) <= lastDay) k++;
        return Astronomy.SunSector(Astronomy.NewMoonDay(k)) >= WinterSolstice ? k - 1 : k;
    }

    private static int FirstWithoutPrincipalTerm(int first)
    {
        var k = first + 1;
        while (Sector(k) != Sector(k + 1)) k++;
        return k;

        static int Sector(int k) => Astronomy.SunSector(Astronomy.NewMoonDay(k));
    }

    private static DateOnly FirstDay(int k) => DateOnly.FromDayNumber(Astronomy.NewMoonDay(k) - JulianDayOfFirstDay);
}
