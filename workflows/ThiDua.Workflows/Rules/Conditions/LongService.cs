namespace ThiDua.Workflows.Rules.Conditions;

/// <summary>
/// The subject held one of the posts for the time that the table asks (chức vụ và thời gian giữ chức vụ). Time in a post counts
/// for every post below it.
/// </summary>
/// <param name="Posts">The table, from the highest post down.</param>
/// <param name="Women">By how much the time is shorter for a woman; null when it is not.</param>
internal sealed record LongService(IReadOnlyList<PostRow> Posts, TimeReduction? Women) : Condition
{
    public override Finding Judge(Question question)
    {
        var (dossier, known) = (question.Dossier, new HashSet<string>(StringComparer.Ordinal));
        var facts = new List<string>();
        var met = false;
        foreach (var row in Posts)
        {
            known.Add(row.Post);
            var days = TimeInPosts.Days(dossier.Posts.Where(post => known.Contains(post.Post)));
            if (days == 0) continue;

            var needed = dossier.IsWoman && Women is { } women ? women.Of(row.Years * 12) : row.Years * 12;
            met |= TimeInPosts.Reaches(days, needed);
            facts.Add($"{row.Title} trở lên: {TimeInPosts.Words(days)}, cần {needed / 12} năm {needed % 12} tháng{Higher(row, days)}");
            if (met) break;
        }

        return new Finding(
            "Đã giữ một trong các chức vụ đủ thời gian quy định",
            met,
            facts.Count == 0 ? "chưa giữ chức vụ nào trong bảng" : string.Join("; ", met ? facts.TakeLast(1) : facts));
    }

    private static string Higher(PostRow row, int days) =>
        row.Below is { } below && TimeInPosts.Reaches(days, below * 12) ? " (đủ thời gian để xét hạng cao hơn)" : "";
}
