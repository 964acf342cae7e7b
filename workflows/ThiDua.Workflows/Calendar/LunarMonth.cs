namespace ThiDua.Workflows.Calendar;

/// <summary>A month of the lunar calendar and the solar day of its first day.</summary>
internal readonly record struct LunarMonth(DateOnly FirstDay, int Year, int Month, bool IsLeap);
