namespace ThiDua.Workflows.Calendar;

/// <summary>The form of vietnam-calendar.json.</summary>
/// <param name="Name">The name of the calendar.</param>
/// <param name="UtcOffsetHours">Local time minus UTC, in hours.</param>
/// <param name="FirstYear">The first covered year.</param>
/// <param name="LastYear">The last covered year.</param>
/// <param name="Compensation">Where it stands that a holiday on a rest day is given on the next working day.</param>
/// <param name="EarlierLaw">Where both stood before the law of today.</param>
/// <param name="NoNotice">What is said of a year whose notice is not known.</param>
/// <param name="Holidays">The public holidays.</param>
/// <param name="Notices">The official notices, one a year.</param>
internal sealed record CalendarFile(
    string Name,
    int UtcOffsetHours,
    int FirstYear,
    int LastYear,
    Citation Compensation,
    EarlierLaw EarlierLaw,
    Citation NoNotice,
    IReadOnlyList<HolidayRule> Holidays,
    IReadOnlyList<YearNotice> Notices)
{
    public Citation LawOf(HolidayRule rule, int year) => year <= EarlierLaw.UntilYear ? EarlierLaw.Holidays : rule.Citation;

    public Citation CompensationLawOf(int year) => year <= EarlierLaw.UntilYear ? EarlierLaw.Compensation : Compensation;

    public YearNotice? NoticeOf(int year) => Notices.FirstOrDefault(notice => notice.Year == year);
}
