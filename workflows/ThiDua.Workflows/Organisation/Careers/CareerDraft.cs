using ThiDua.Workflows.Awards;
using ThiDua.Workflows.Rules;

namespace ThiDua.Workflows.Organisation.Careers;

/// <summary>A career while it is made, year by year.</summary>
internal sealed class CareerDraft(string subject, SubjectKind kind, WorkYear workYear, double talent)
{
    private readonly Dictionary<int, Rating> _ratings = [];
    private readonly HashSet<(string Award, int Year)> _held = [];
    private readonly List<AwardRecord> _awards = [];
    private readonly List<InitiativeFact> _initiatives = [];

    public string Subject => subject;

    /// <summary>What of the merit stays from year to year, from 0 to 1.</summary>
    public double Talent => talent;

    /// <summary>The merit of the year in work: who has more comes first where not all can be honoured.</summary>
    public double Merit { get; private set; }

    public void Work(int year, Rating rating, double merit) => (_ratings[year], Merit) = (rating, merit);

    public void Recognise(InitiativeFact initiative) => _initiatives.Add(initiative);

    /// <summary>Gives the award: a title for the year itself, a commendation for all the years that were asked.</summary>
    public void Grant(CareerStep step, int year)
    {
        var isTitle = AwardCatalogue.Default[step.Award].Form == AwardForm.Title;
        var period = workYear.Of(isTitle ? year : year - step.Years + 1, year);
        _held.Add((step.Award, year));
        _awards.Add(new AwardRecord(step.Award, period.To.AddDays(step.DecidedAfterDays), period));
    }

    public bool Has(string award, int year) => _held.Contains((award, year));

    /// <summary>Whether what the subject did and has is enough.</summary>
    public bool Meets(CareerStep step, int year)
    {
        for (var one = year; one > year - step.Years; one--)
        {
            if (!_ratings.TryGetValue(one, out var rating) || rating < step.AtLeast) return false;
        }

        for (var one = year; one > year - (step.Holds?.Years ?? 0); one--)
        {
            if (!Has(step.Holds!.Award, one)) return false;
        }

        return (step.Scope is not { } scope || Count(scope, year - step.Years, year) >= step.Initiatives)
            && AfterWhich(step) is { } after && after <= year - step.Years;
    }

    public Career Finish() => new(
        subject,
        kind,
        workYear,
        [.. _ratings.OrderBy(rating => rating.Key).Select(rating => new YearRating(rating.Key, rating.Value))],
        [.. _awards.OrderBy(award => award.Decided)],
        [.. _initiatives.OrderBy(initiative => initiative.Year)]);

    /// <summary>The last year that another award has used up; null when the award that must come before is missing.</summary>
    private int? AfterWhich(CareerStep step)
    {
        var apart = step.Apart is null ? int.MinValue : LastYear(record => step.Apart.Contains(record.Award)) ?? int.MinValue;
        return step.After is null ? apart : LastYear(record => record.Award == step.After) is { } after ? Math.Max(after, apart) : null;
    }

    private int? LastYear(Func<AwardRecord, bool> which) => _awards.Where(which).Select(record => (int?)record.Year).Max();

    private int Count(InitiativeScope scope, int after, int until) =>
        _initiatives.Count(initiative => initiative.Scope >= scope && initiative.Year > after && initiative.Year <= until);
}
