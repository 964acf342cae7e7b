using ThiDua.Workflows.Awards;
using ThiDua.Workflows.Rules;

namespace ThiDua.Workflows.Organisation.Careers;

/// <summary>A career while it is made, year by year.</summary>
internal sealed class CareerDraft(string subject, SubjectKind kind, WorkYear workYear, double talent)
{
    private readonly List<YearRating> _ratings = [];
    private readonly List<AwardRecord> _awards = [];
    private readonly List<InitiativeFact> _initiatives = [];

    public string Subject => subject;

    /// <summary>What of the merit stays from year to year, from 0 to 1.</summary>
    public double Talent => talent;

    /// <summary>The merit of the year in work: who has more comes first where not all can be honoured.</summary>
    public double Merit { get; private set; }

    /// <summary>The next year of work. No year is left out.</summary>
    public void Work(int year, Rating rating, double merit)
    {
        _ratings.Add(new YearRating(year, rating));
        Merit = merit;
    }

    public void Recognise(InitiativeFact initiative) => _initiatives.Add(initiative);

    /// <summary>Gives the award: a title for the year itself, a commendation for all the years that were asked.</summary>
    public void Grant(CareerStep step, int year)
    {
        var isTitle = AwardCatalogue.Default[step.Award].Form == AwardForm.Title;
        var period = workYear.Of(isTitle ? year : year - step.Years + 1, year);
        _awards.Add(new AwardRecord(step.Award, period.To.AddDays(step.DecidedAfterDays), period));
    }

    /// <summary>Whether the award was given for a year. Awards lie in the order of their years.</summary>
    public bool Has(string award, int year)
    {
        for (var place = _awards.Count - 1; place >= 0 && _awards[place].Year >= year; place--)
        {
            if (_awards[place].Year == year && _awards[place].Award == award) return true;
        }

        return false;
    }

    /// <summary>Whether what the subject did and has is enough.</summary>
    public bool Meets(CareerStep step, int year)
    {
        for (var one = year; one > year - step.Years; one--)
        {
            var place = _ratings.Count - 1 - (_ratings[^1].Year - one);
            if (place < 0 || _ratings[place].Rating < step.AtLeast) return false;
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
        [.. _ratings],
        [.. _awards.OrderBy(award => award.Decided)],
        [.. _initiatives]);

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
