namespace ThiDua.Workflows.Rules.Conditions;

/// <summary>
/// So many years lie between the last of certain awards and the next proposal: counted from the end of the achievement period that
/// its decision names, to the end of this achievement; where it names none, from the day of the decision to the day of submission.
/// </summary>
internal sealed record Waiting(IReadOnlyList<string> After, int Years) : Condition
{
    public override Finding Judge(Question question)
    {
        var asked = $"Đủ {Years} năm kể từ lần được tặng {question.TitlesOf(After)}";
        if (question.Latest(After) is not { } last) return new Finding(asked, true, "chưa được tặng");

        var (from, reached) = last.Period is { } period ? (period.To, question.Dossier.Achievement.To) : (last.Decided, question.Date);
        var over = from.AddYears(Years);
        var basis = last.Period is null ? "ngày quyết định" : "thành tích đã khen tính đến";
        return new Finding(
            asked, reached >= over, $"{basis} {from:dd/MM/yyyy}; đủ vào {over:dd/MM/yyyy}; lần này tính đến {reached:dd/MM/yyyy}");
    }

    public override bool Loosens(Condition national) =>
        national is Waiting other && After.Intersect(other.After).Any() && Years < other.Years;
}
