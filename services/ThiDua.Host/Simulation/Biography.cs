using ThiDua.Workflows.Awards;
using ThiDua.Workflows.Plans;
using ThiDua.Workflows.Rules;

namespace ThiDua.Host.Simulation;

/// <summary>
/// What the careers of the register don't tell of a nominee: what the unit and its bloc confirm, the whole life of those whom no register
/// knows (a team within a unit, a worker without a post), and what a dossier can fail to prove.
/// </summary>
internal static class Biography
{
    private const int Years = 5;

    /// <summary>What a unit confirms of whom it proposes.</summary>
    private static readonly string[] Confirmed = ["tich-cuc-thi-dua", "dong-gop", "ngoai-nhiem-vu"];

    /// <summary>
    /// Excellent years with an initiative and every lower title each; before them the commendations that come before the award
    /// in the catalogue. Only a unit that leads its bloc is named as leading.
    /// </summary>
    public static DossierFacts Of(string award, SubjectKind subject, Unit unit, PlanRound round, Jurisdiction at)
    {
        var career = new AchievementPeriod(round.Achievement.To.AddYears(-Years).AddDays(1), round.Achievement.To);
        var before = new AchievementPeriod(career.From.AddYears(-Years), career.From.AddDays(-1));
        var known = AwardCatalogue.Default[award];
        Award[] lower = [.. AwardCatalogue.Default.All.TakeWhile(other => other.Code != award).Where(other => other.Subjects.Contains(subject))];
        Award[] titles = [.. lower.Where(other => other.Form == AwardForm.Title)];
        int[] years = [.. Enumerable.Range(career.LastYear - Years + 1, Years)];
        var facts = new DossierFacts(award, subject, known.Form == AwardForm.Commendation ? career : round.Achievement)
        {
            At = at with { Unit = unit.Code },
            History =
            [
                .. lower.Where(other => other.Form == AwardForm.Commendation).Select(other => new AwardRecord(other.Code, before.To.AddMonths(8), before)),
                .. years.SelectMany(year => titles.Select(title => Given(title.Code, year))),
            ],
            Ratings = [.. years.Select(year => new YearRating(year, Rating.Excellent))],
            Initiatives = [.. years.Select(year => new InitiativeFact(year, InitiativeScope.Nation))],
            Members = subject == SubjectKind.Collective ? Team : null,
            Holders = subject == SubjectKind.Individual ? List : null,
        };
        return Confirm(facts, unit);
    }

    /// <summary>The same facts with what the unit confirms, and its place in its bloc.</summary>
    public static DossierFacts Confirm(DossierFacts facts, Unit unit) => facts with
    {
        StandardsMet =
        [
            .. AwardCatalogue.Default.All.TakeWhile(other => other.Code != facts.Award)
                .Where(title => title.Form == AwardForm.Title && title.Subjects.Contains(facts.Subject))
                .Where(title => unit.Leads || title.Level == AwardLevel.Unit).Select(title => title.Code),
        ],
        BlocLed = unit.Leads ? unit.Bloc.Name : null,
        BlocInMinutes = unit.Leads ? unit.Bloc.Name : null,
        Influence = InitiativeScope.Nation,
        Confirmed = Confirmed,
    };

    /// <summary>A collective whose members do for any title: all completed their work, most were honoured, nobody was disciplined.</summary>
    private static MemberFacts Team { get; } = new(Total: 24, Completed: 24, Advanced: 20, Fighters: 3, Disciplined: 0);

    /// <summary>A unit's list of those proposed among the holders of the title below, within any share that rules set.</summary>
    private static HoldersFacts List { get; } = new(Holders: 40, Proposed: 4);

    /// <summary>The same career with something missing. Which of it matters, the rules of the award say.</summary>
    public static IReadOnlyList<DossierFacts> Flaws(DossierFacts facts)
    {
        var gap = facts.Achievement.LastYear - 1;
        return
        [
            facts with
            {
                Ratings = [.. facts.Ratings.Where(rating => rating.Year != gap)],
                History = [.. facts.History.Where(record => record.Year != gap)],
            },
            facts with { Initiatives = [], StandardsMet = [], History = [.. facts.History.Where(record => record.Year == gap)] },
            facts with { History = [.. facts.History, new AwardRecord(facts.Award, facts.Achievement.To.AddMonths(2), facts.Achievement)] },
            facts with { Members = facts.Members is { } team ? team with { Advanced = team.Total / 3, Disciplined = 1 } : null, Confirmed = [], Initiatives = [] },
            facts with { Holders = facts.Holders is { } list ? list with { Proposed = list.Holders / 4 } : null, BlocInMinutes = null, Initiatives = [] },
            facts with { Initiatives = [], BlocInMinutes = null, Ratings = [.. facts.Ratings.SkipLast(1)] },
        ];
    }

    private static AwardRecord Given(string award, int year) => new(award, new DateOnly(year + 1, 2, 15), AchievementPeriod.Year(year));
}
