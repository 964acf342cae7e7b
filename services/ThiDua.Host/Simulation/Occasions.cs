using ThiDua.Workflows.Awards;
using ThiDua.Workflows.Plans;
using ThiDua.Workflows.Rules;

namespace ThiDua.Host.Simulation;

/// <summary>Who is proposed outside the rounds: for a movement, an unscheduled achievement, long service, the badge.</summary>
internal sealed class Occasions(Stage stage, Nominations nominations)
{
    private const int LongYears = 30;

    private static readonly string[] Posts = ["giam-doc-so", "pho-giam-doc-so", "pho-tong-cuc-truong"];

    /// <summary>For results of a movement or an achievement outside the tasks that one must do.</summary>
    public IEnumerable<Nomination> Unscheduled(PlanRound round) => nominations.Of(round).Select(nomination =>
    {
        var facts = nomination.Facts;
        var (code, level) = (nomination.Code, AwardCatalogue.Default[facts.Award].Level);
        var isUnscheduled = Chance(Habits.IsUnscheduled, code, "unscheduled");
        var whole = facts with
        {
            Occasion = isUnscheduled ? AwardOccasion.Unscheduled : AwardOccasion.Movement,
            Procedure = Chance(Habits.WantsSimplified, code, "simplified") ? Procedure.Simplified : Procedure.Regular,
            Achievement = AchievementPeriod.Year(stage.Plan.Year),
            Influence = level switch
            {
                AwardLevel.State => InitiativeScope.Nation,
                AwardLevel.Province => InitiativeScope.Province,
                _ => InitiativeScope.Unit,
            },
            Confirmed = ["ngoai-nhiem-vu", "tich-cuc-thi-dua"],
        };
        DossierFacts[] flaws =
        [
            whole with { Influence = null },
            whole with { Confirmed = [], Occasion = AwardOccasion.Unscheduled },
            whole with { Occasion = AwardOccasion.Merit, Procedure = Procedure.Simplified },
        ];
        return Make(nomination, whole, flaws);
    });

    /// <summary>Whether an award is one of the orders that posts held over years can earn.</summary>
    public static bool IsForLongService(Award award) =>
        award.Level == AwardLevel.State && award.Occasions.Contains(AwardOccasion.LongService);

    /// <summary>For posts held over years; some units propose the next higher order.</summary>
    public IEnumerable<Nomination> LongService(PlanRound round) => nominations.Of(round).Select(nomination =>
    {
        var (code, end) = (nomination.Code, new DateOnly(stage.Plan.Year - 1, 12, 31));
        var post = stage.Draws.OneOf(Posts, $"{code} post");
        var higher = AwardCatalogue.Default.All.SkipWhile(known => known.Code != nomination.Award).Skip(1).FirstOrDefault(IsForLongService);
        var isTooHigh = higher is not null && Chance(Habits.ProposesTooHigh, code, "too high");
        var whole = nomination.Facts with
        {
            Award = isTooHigh ? higher!.Code : nomination.Award,
            Subject = SubjectKind.Individual,
            Occasion = AwardOccasion.LongService,
            History = [],
            Achievement = AchievementPeriod.Years(end.Year - LongYears + 1, end.Year),
            Posts = [isTooHigh ? Held(Posts[0], end, 7, 9) : Held(post, end, 10, 18)],
            IsWoman = Chance(0.5, code, "woman"),
        };
        return Make(nomination, whole, [whole with { Posts = [Held(post, end, 1, 5)] }]);

        PostHeld Held(string held, DateOnly to, int least, int most) =>
            new(held, to.AddYears(-stage.Draws.Between(least, most, $"{code} years {least}")).AddDays(1), to);
    });

    /// <summary>For years of service to the province: a list of each unit that has somebody.</summary>
    public IEnumerable<Nomination> Badges(string work, DateOnly day)
    {
        var award = AwardCatalogue.Default.All.First(known => known.Code is "HH-TINH" or "KNC-TINH" && known.IsGivenOn(day));
        var year = AchievementPeriod.Year(stage.Plan.Year);
        var round = new PlanRound(
            work, work, "P13", work, award.Title, "", null, [award.Code], year, $"năm {stage.Plan.Year}", stage.Plan.Tasks[0].Period);
        foreach (var unit in stage.Province.Units)
        {
            var code = $"dossier:{work}/{unit.Code["unit:".Length..]}-{award.Code}";
            var facts = new DossierFacts(award.Code, SubjectKind.Individual, year)
            {
                At = stage.Plan.JurisdictionOf(round) with { Unit = unit.Code },
            };
            if (Chance(Habits.ProposesForBadge, code, "proposes"))
                yield return new Nomination(code, unit, unit.Code, round, facts, facts);
        }
    }

    private Nomination Make(Nomination nomination, DossierFacts whole, DossierFacts[] flaws)
    {
        var lacks = Chance(Habits.LacksMerit, nomination.Code, "occasion");
        var facts = lacks ? stage.Draws.OneOf(flaws, $"{nomination.Code} flaw of occasion") : whole;
        return new Nomination(nomination.Code, nomination.Unit, nomination.Subject, nomination.Round, facts, whole);
    }

    private bool Chance(double share, string code, string word) => stage.Draws.Chance(share, $"{code} {word}");
}
