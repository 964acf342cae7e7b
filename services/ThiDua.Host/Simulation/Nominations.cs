using ThiDua.Workflows.Awards;
using ThiDua.Workflows.Plans;

namespace ThiDua.Host.Simulation;

/// <summary>Who is proposed in a round, each with a history that meets the rules, or nearly.</summary>
internal sealed class Nominations(Plan plan, Province province, Draws draws)
{
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
        var whole = Biography.Of(award, subject, unit, round, plan.JurisdictionOf(round));
        var facts = draws.Chance(Habits.LacksMerit, $"{code} merit") ? draws.OneOf(Biography.Flaws(whole), $"{code} flaw") : whole;
        return new Nomination(code, unit, round, facts, whole);
    }
}
