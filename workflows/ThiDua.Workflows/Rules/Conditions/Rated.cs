namespace ThiDua.Workflows.Rules.Conditions;

/// <summary>The subject's work was rated so well for so many years. A year without a rating breaks a chain.</summary>
/// <param name="AtLeast">The lowest rating that counts.</param>
/// <param name="Years">How many years.</param>
/// <param name="Consecutive">Whether they must follow each other, up to the last year of the achievement.</param>
/// <param name="After">Only years after the last award of this kind count; or null.</param>
internal sealed record Rated(Rating AtLeast, int Years, bool Consecutive, string? After) : Condition
{
    public override Finding Judge(Question question)
    {
        var asked = $"{Years} năm{(Consecutive ? " liên tục" : "")} {RatingWords.AtLeast(AtLeast)}"
            + (After is null ? "" : $" sau khi được tặng {question.TitleOf(After)}");

        if (question.YearsAfter(After) is not { } after) return new Finding(asked, false, $"chưa được tặng {question.TitleOf(After!)}");

        var last = question.Dossier.Achievement.LastYear;
        var years = question.Dossier.Ratings.Where(rating => rating.Rating >= AtLeast && rating.Year > after).Select(rating => rating.Year);
        var length = question.YearsThatCount(years, Consecutive);
        return new Finding(asked, length >= Years, $"{length} năm{(Consecutive ? " liên tục" : "")} tính đến {last}");
    }

    public override bool Loosens(Condition national) => national is Rated other
        && other.After == After && (AtLeast < other.AtLeast || Years < other.Years || (other.Consecutive && !Consecutive));
}
