namespace ThiDua.Workflows.Calendar;

/// <summary>The official notice of a year's holidays (thông báo lịch nghỉ): what the law leaves to it.</summary>
internal sealed record YearNotice(int Year, IReadOnlyList<NoticeWindow> Windows, IReadOnlyList<DaySwap> Swaps)
{
    public NoticeWindow? WindowOf(string holiday) => Windows.FirstOrDefault(window => window.Holiday == holiday);
}
