using ThiDua.Workflows.Rules;

namespace ThiDua.Workflows.Organisation.Careers;

/// <summary>
/// The months of a year of work (năm công tác): a calendar year, or a school year, which counts as the year in which it ends.
/// </summary>
/// <param name="FirstMonth">The first month, 1 to 12.</param>
/// <param name="LastMonth">The last month, 1 to 12; before the first one when the year of work begins in the year before.</param>
public sealed record WorkYear(int FirstMonth, int LastMonth)
{
    /// <summary>January to December.</summary>
    public static WorkYear Calendar { get; } = new(1, 12);

    /// <summary>The days of a year of work.</summary>
    public AchievementPeriod Of(int year) => Of(year, year);

    /// <summary>The days of several years of work, both included.</summary>
    public AchievementPeriod Of(int first, int last) => new(
        new DateOnly(FirstMonth > LastMonth ? first - 1 : first, FirstMonth, 1), new DateOnly(last, LastMonth, 1).AddMonths(1).AddDays(-1));
}
