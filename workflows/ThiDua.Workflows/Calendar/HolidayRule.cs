namespace ThiDua.Workflows.Calendar;

/// <summary>A public holiday as the data give it.</summary>
/// <param name="Id">The code by which a year's notice refers to it.</param>
/// <param name="Name">Its Vietnamese name.</param>
/// <param name="Solar">The solar day, MM-dd; or null.</param>
/// <param name="Lunar">The lunar day, MM-dd; or null.</param>
/// <param name="Days">How many days in a row.</param>
/// <param name="DaysBefore">How many of them lie before the day, where no notice of the year says otherwise.</param>
/// <param name="FromYear">The first year, or null.</param>
/// <param name="UntilYear">The last year, or null.</param>
/// <param name="Switched">Whether it counts only when it is switched on.</param>
/// <param name="Citation">Where it stands.</param>
internal sealed record HolidayRule(
    string Id,
    string Name,
    string? Solar,
    string? Lunar,
    int Days,
    int DaysBefore,
    int? FromYear,
    int? UntilYear,
    bool Switched,
    Citation Citation)
{
    public bool HoldsIn(int year) => year >= (FromYear ?? year) && year <= (UntilYear ?? year);

    /// <summary>The days of one year, the first of them so many days before the day itself.</summary>
    public IEnumerable<DateOnly> DaysOf(int year, int daysBefore)
    {
        var first = Day(year).AddDays(-daysBefore);
        return Enumerable.Range(0, Days).Select(first.AddDays);
    }

    private DateOnly Day(int year)
    {
        var (month, day) = (int.Parse((Solar ?? Lunar)![..2]), int.Parse((Solar ?? Lunar)![3..]));
        return Solar is null ? LunarCalendar.ToSolar(new LunarDate(year, month, day)) : new DateOnly(year, month, day);
    }
}
