using ThiDua.Workflows.Awards;
using ThiDua.Workflows.Plans;
using ThiDua.Workflows.Rules;

namespace ThiDua.Host.Simulation;

/// <summary>Who is proposed in a round, each with a history that meets the rules, or nearly.</summary>
internal sealed class Nominations(Plan plan, Province province, Draws draws)
{
    private const int Span = 5;

    /// <summary>The nominations of a round: units of its sector propose; for a flag, those that lead their bloc, and a few more.</summary>
    public IEnumerable<Nomination> Of(PlanRound round) =>
        from unit in province.Units
        where unit.Sector == round.Sector
        from award in round.Awards
        let code = $"dossier:{round.Id}/{unit.Code["unit:".Length..]}-{award}"
        where Proposes(unit, award, code)
        select Make(code, unit, round, award);

    private bool Proposes(Unit unit, string award, string code) => IsFlag(AwardCatalogue.Default[award])
        ? draws.Chance(unit.Leads ? 1 - (Habits.LacksMerit / 2) : Habits.LacksMerit / 2, $"{code} proposes")
        : draws.Chance(Habits.Nominates, $"{code} proposes");

    private static bool IsFlag(Award award) => award.Form == AwardForm.Title && !award.Subjects.Contains(SubjectKind.Individual);

    private Nomination Make(string code, Unit unit, PlanRound round, string award)
    {
        var subject = draws.OneOf(AwardCatalogue.Default[award].Subjects, $"{code} subject");
        var whole = Whole(unit, round, award, subject);
        return new Nomination(code, unit, round, draws.Chance(Habits.LacksMerit, $"{code} merit") ? Flawed(whole, code) : whole, whole);
    }

    private DossierFacts Whole(Unit unit, PlanRound round, string award, SubjectKind subject)
    {
        var period = new AchievementPeriod(round.Achievement.To.AddYears(-Span).AddDays(1), round.Achievement.To);
        var before = new AchievementPeriod(period.From.AddYears(-Span), period.From.AddDays(-1));
        int[] years = [.. Enumerable.Range(period.LastYear - Span + 1, Span)];
        return new DossierFacts(award, subject, award is "BK-TTG" or "HCLD-3" ? period : round.Achievement)
        {
            At = plan.JurisdictionOf(round) with { Unit = unit.Code },
            History =
            [
                Given("BK-TINH", before.LastYear),
                .. award == "HCLD-3" ? [new AwardRecord("BK-TTG", before.To.AddMonths(8), before)] : Array.Empty<AwardRecord>(),
                Given("CTD-TINH", before.LastYear),
                .. years.Select(year => Given(subject == SubjectKind.Collective ? "TTLDXS" : "CSTD-TINH", year)),
            ],
            Ratings = [.. years.Select(year => new YearRating(year, Rating.Excellent))],
            Initiatives = [.. years.Select(year => new InitiativeFact(year, InitiativeScope.Nation))],
            StandardsMet = unit.Leads ? ["CTD-TINH"] : [],
            BlocLed = unit.Leads ? unit.Bloc : null,
            BlocInMinutes = unit.Leads ? unit.Bloc : null,
        };
    }

    private DossierFacts Flawed(DossierFacts facts, string code)
    {
        DossierFacts[] flaws = facts.Award switch
        {
            "CTD-CP" => [facts with { StandardsMet = [] }, facts with { BlocInMinutes = null }],
            "CSTD-TQ" => [facts with { History = [.. facts.History.SkipLast(1)] }, facts with { Initiatives = [] }],
            _ => [WithoutAYear(facts), AlreadyAwarded(facts), facts with { History = [], Ratings = [] }],
        };
        return draws.OneOf(flaws, $"{code} flaw");
    }

    private static DossierFacts WithoutAYear(DossierFacts facts) => facts with
    {
        Ratings = [.. facts.Ratings.Where(rating => rating.Year != facts.Achievement.LastYear - 2)],
        History = [.. facts.History.SkipLast(3)],
    };

    private static DossierFacts AlreadyAwarded(DossierFacts facts) => facts with
    {
        History = [.. facts.History, new AwardRecord("BK-TTG", facts.Achievement.To.AddMonths(2), facts.Achievement)],
    };

    private static AwardRecord Given(string award, int year) => new(award, new DateOnly(year + 1, 2, 15), AchievementPeriod.Year(year));
}
