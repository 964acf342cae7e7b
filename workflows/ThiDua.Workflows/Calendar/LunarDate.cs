namespace ThiDua.Workflows.Calendar;

/// <summary>A day of the Vietnamese lunar calendar (âm lịch).</summary>
/// <param name="Year">The lunar year, by the Gregorian year in which it begins.</param>
/// <param name="Month">1 (tháng Giêng) to 12 (tháng Chạp).</param>
/// <param name="Day">1 to 30.</param>
/// <param name="IsLeapMonth">Whether the month is the leap month (tháng nhuận) that follows the month of the same number.</param>
public readonly record struct LunarDate(int Year, int Month, int Day, bool IsLeapMonth = false);
