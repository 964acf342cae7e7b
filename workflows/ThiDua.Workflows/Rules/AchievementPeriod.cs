using System.Globalization;

namespace ThiDua.Workflows.Rules;

/// <summary>The time in which what is honoured was achieved (thời gian thành tích); a calendar year, several, or a school year.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
public sealed record AchievementPeriod(DateOnly From, DateOnly To)
{
    /// <summary>The year to which the work is counted: that in which the period ends. School year 2022–2023 is 2023.</summary>
    public int LastYear => To.Year;

    /// <summary>One calendar year.</summary>
    public static AchievementPeriod Year(int year) => Years(year, year);

    /// <summary>Calendar years, both included.</summary>
    public static AchievementPeriod Years(int first, int last) => new(new DateOnly(first, 1, 1), new DateOnly(last, 12, 31));

    /// <summary>Whether the two have a day in common.</summary>
    public bool Overlaps(AchievementPeriod other) => From <= other.To && other.From <= To;

    /// <summary>As it is written: "01/01/2022 – 31/12/2022".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{From:dd/MM/yyyy} – {To:dd/MM/yyyy}");
}
