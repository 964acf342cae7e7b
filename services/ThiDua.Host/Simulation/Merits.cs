using ThiDua.Workflows.Awards;
using ThiDua.Workflows.Organisation.Careers;
using ThiDua.Workflows.Plans;
using ThiDua.Workflows.Rules;

namespace ThiDua.Host.Simulation;

/// <summary>
/// What the people of a unit and the unit itself have to show for an award, by their careers: who meets its rules, and who nearly does.
/// </summary>
internal sealed class Merits(Stage stage)
{
    private const int UsualYears = 5;

    /// <summary>By which month after the achievement the lower awards of its year are decided.</summary>
    private const int DecidedWithin = 6;

    private readonly Dictionary<string, int> _places = AwardCatalogue.Default.All.Index().ToDictionary(award => award.Item.Code, award => award.Index);
    private readonly Dictionary<(string Award, SubjectKind Kind), int> _years = [];

    /// <summary>Everybody who could be proposed, those who meet the rules of a day first, then who lacks least.</summary>
    public IReadOnlyList<Merit> Of(Unit unit, SubjectKind kind, PlanRound round, string award, DateOnly day)
    {
        IEnumerable<string> subjects = kind == SubjectKind.Collective ? [unit.Code] : stage.Province.EverybodyIn(unit.Code);
        return
        [
            .. subjects.Select(subject => Judge(subject, FactsOf(stage.Province.CareerOf(subject), unit, round, award), day))
                .OrderBy(merit => merit.Lacks).ThenBy(merit => stage.Draws.Fraction($"{merit.Subject} {round.Id} {award} order")),
        ];
    }

    private Merit Judge(string subject, DossierFacts facts, DateOnly day)
    {
        var components = stage.Rules.Components(facts.Award, day, facts.At).Value.Components;
        var judged = stage.Rules.Evaluate(
            facts with { Components = [.. components.Select(component => component.Code)], Quota = new QuotaFacts(stage.Province.Leading, 1) }, day);
        return new Merit(subject, facts, judged.Unmet.Count());
    }

    /// <summary>The career, and what a unit and its bloc say beside it.</summary>
    private DossierFacts FactsOf(Career career, Unit unit, PlanRound round, string award)
    {
        var achievement = AchievementOf(career.Kind, round, award);
        var facts = career.FactsFor(award, achievement, achievement.To.AddMonths(DecidedWithin));
        return Biography.Confirm(facts with { History = [.. facts.History.Where(record => IsBefore(record, award, achievement))] }, unit) with
        {
            At = stage.Plan.JurisdictionOf(round) with { Unit = unit.Code },
            Members = career.Kind == SubjectKind.Collective ? MembersOf(unit, achievement.LastYear) : null,
            Holders = career.Kind == SubjectKind.Individual ? new HoldersFacts(MembersOf(unit, achievement.LastYear).Advanced, 1) : null,
        };
    }

    /// <summary>Of the year itself only what comes before the award in the catalogue is decided by now.</summary>
    private bool IsBefore(AwardRecord record, string award, AchievementPeriod achievement) =>
        record.Year < achievement.LastYear || (record.Year == achievement.LastYear && _places[record.Award] < _places[award]);

    /// <summary>A title is for the year; a commendation for as many years as it was given for in the careers of the province.</summary>
    private AchievementPeriod AchievementOf(SubjectKind kind, PlanRound round, string award)
    {
        if (AwardCatalogue.Default[award].Form == AwardForm.Title)
            return round.Achievement;
        if (!_years.TryGetValue((award, kind), out var years))
            _years.Add((award, kind), years = stage.Province.YearsOf(award, kind) ?? UsualYears);
        return new AchievementPeriod(round.Achievement.To.AddYears(-years).AddDays(1), round.Achievement.To);
    }

    private MemberFacts MembersOf(Unit unit, int year)
    {
        var careers = stage.Province.EverybodyIn(unit.Code).Select(stage.Province.CareerOf).ToList();
        return new MemberFacts(
            careers.Count,
            careers.Count(career => career.Ratings.Any(rating => rating.Year == year && rating.Rating >= Rating.Completed)),
            careers.Count(career => Has(career, "LDTT")),
            careers.Count(career => Has(career, "CSTD-CS")),
            0);

        bool Has(Career career, string award) => career.Awards.Any(record => record.Award == award && record.Year == year);
    }
}
