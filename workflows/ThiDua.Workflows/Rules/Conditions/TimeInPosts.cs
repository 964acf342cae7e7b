namespace ThiDua.Workflows.Rules.Conditions;

/// <summary>Adds up time in posts. Times are broken, so they are added up in days; 365 of them are a year.</summary>
internal static class TimeInPosts
{
    /// <summary>The days in one of the posts; a day in two of them counts once.</summary>
    public static int Days(IEnumerable<PostHeld> posts)
    {
        var (days, counted) = (0, DateOnly.MinValue);
        foreach (var post in posts.OrderBy(post => post.From))
        {
            var from = post.From > counted ? post.From : counted.AddDays(1);
            if (post.To < from) continue;
            days += post.To.DayNumber - from.DayNumber + 1;
            counted = post.To;
        }

        return days;
    }

    public static bool Reaches(int days, int months) => (long)days * 12 >= (long)months * 365;

    public static string Words(int days) => $"{days / 365} năm {days % 365 / 30} tháng";
}
