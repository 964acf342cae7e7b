using ThiDua.Workflows.Awards;
using ThiDua.Workflows.Rules;

namespace ThiDua.Workflows.Organisation.Careers;

/// <summary>What a person or unit has achieved and was honoured for (quá trình công tác, lịch sử khen thưởng).</summary>
/// <param name="Subject">The code of the person or unit.</param>
/// <param name="Kind">Which of the two it is.</param>
/// <param name="WorkYear">The months of its year of work.</param>
/// <param name="Ratings">How its years were rated, the first one first.</param>
/// <param name="Awards">The awards, the earliest decision first.</param>
/// <param name="Initiatives">The recognised initiatives, the earliest first.</param>
public sealed record Career(
    string Subject,
    SubjectKind Kind,
    WorkYear WorkYear,
    IReadOnlyList<YearRating> Ratings,
    IReadOnlyList<AwardRecord> Awards,
    IReadOnlyList<InitiativeFact> Initiatives)
{
    /// <summary>What was known on a day: years of work that had ended, initiatives of such years, decisions up to that day.</summary>
    public Career AsOf(DateOnly date) => this with
    {
        Ratings = [.. Ratings.Where(rating => WorkYear.Of(rating.Year).To < date)],
        Awards = [.. Awards.Where(award => award.Decided <= date)],
        Initiatives = [.. Initiatives.Where(initiative => WorkYear.Of(initiative.Year).To < date)],
    };

    /// <summary>The facts of a dossier that is submitted on a day.</summary>
    /// <param name="award">The code of the award that is proposed.</param>
    /// <param name="achievement">The time of the achievement.</param>
    /// <param name="date">The day of submission.</param>
    public DossierFacts FactsFor(string award, AchievementPeriod achievement, DateOnly date)
    {
        var known = AsOf(date);
        return new DossierFacts(award, Kind, achievement)
        {
            History = known.Awards,
            Ratings = known.Ratings,
            Initiatives = known.Initiatives,
        };
    }
}
