namespace ThiDua.Workflows.Rules.Conditions;

/// <summary>The subject has one of these awards so many times.</summary>
/// <param name="AnyOf">The awards.</param>
/// <param name="Times">For how many different years.</param>
/// <param name="Consecutive">Whether the years must follow each other, up to the last year of the achievement.</param>
/// <param name="After">Only years after the last award of this kind count; or null.</param>
internal sealed record AwardsHeld(IReadOnlyList<string> AnyOf, int Times, bool Consecutive, string? After) : Condition
{
    public override Finding Judge(Question question)
    {
        var asked = $"Đã được tặng {question.TitlesOf(AnyOf)} {Times} lần{(Consecutive ? " liên tục" : "")}"
            + (After is null ? "" : $" sau khi được tặng {question.TitleOf(After)}");

        if (question.YearsAfter(After) is not { } after) return new Finding(asked, false, $"chưa được tặng {question.TitleOf(After!)}");

        int[] years = [.. question.Dossier.History
            .Where(record => AnyOf.Contains(record.Award) && record.Year > after)
            .Select(record => record.Year).Distinct().Order()];
        var times = question.YearsThatCount(years, Consecutive);

        return new Finding(
            asked,
            times >= Times,
            years.Length == 0 ? "chưa lần nào" : $"{times} lần{(Consecutive ? " liên tục" : "")}; các năm: {string.Join(", ", years)}");
    }

    public override bool Loosens(Condition national) => national is AwardsHeld other
        && other.After == After && other.AnyOf.ToHashSet().IsSubsetOf(AnyOf)
        && (Times < other.Times || (other.Consecutive && !Consecutive) || AnyOf.Count > other.AnyOf.Count);
}
