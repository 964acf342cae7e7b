namespace ThiDua.Workflows.Calendar;

/// <summary>How a holiday of several days lies in one year: how many of its days come before the day itself.</summary>
internal sealed record NoticeWindow(string Holiday, int DaysBefore, Citation Citation);
