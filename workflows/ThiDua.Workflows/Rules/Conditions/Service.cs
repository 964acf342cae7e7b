namespace ThiDua.Workflows.Rules.Conditions;

/// <summary>The subject served so many years (thời gian công tác); times that overlap count once.</summary>
internal sealed record Service(int Years) : Condition
{
    public override Finding Judge(Question question)
    {
        var days = TimeInPosts.Days(question.Dossier.Posts);
        return new Finding(
            $"Có ít nhất {Years} năm công tác", TimeInPosts.Reaches(days, Years * 12), $"đã công tác {TimeInPosts.Words(days)}");
    }

    public override bool Loosens(Condition national) => national is Service other && Years < other.Years;
}
