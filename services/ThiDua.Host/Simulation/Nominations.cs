using ThiDua.Workflows.Awards;
using ThiDua.Workflows.Plans;

namespace ThiDua.Host.Simulation;

/// <summary>
/// Who is proposed in a round. Units know their people: they propose those whose career meets the rules, now and then one who nearly does, and
/// where there is nobody of them whom the register knows, somebody else. Nobody is proposed twice for one award in a round.
/// </summary>
internal sealed class Nominations(Stage stage)
{
    private const string LongService = "P10";
    private const string Badges = "P13";

    private readonly Merits _merits = new(stage);
    private readonly Dictionary<(string Unit, SubjectKind Kind, string Round, string Award), Slate> _slates = [];

    /// <summary>
    /// The nominations of a round: units of its sector propose; for a flag, those that lead their bloc, and a few more. With a number of dossiers,
    /// each round of the plan has its even share of them, dealt out over units and awards.
    /// </summary>
    public IEnumerable<Nomination> Of(PlanRound round)
    {
        Unit[] units = [.. stage.Province.Units.Where(unit => unit.Sector == round.Sector)];
        if (stage.Options.Dossiers is not { } dossiers)
            return units.SelectMany(unit => round.Awards.Select(award => (unit, award, code: CodeOf(round, unit, award))))
                .Where(one => Proposes(one.unit, one.award, one.code))
                .Select(one => Make(one.code, one.unit, round, one.award));
        return Dealt(round, units, ShareOf(round, dossiers));
    }

    /// <summary>Whether units send a dossier for each nominee in a round; for a badge they send lists.</summary>
    public static bool TakesDossiers(PlanRound round) => round.Path != Badges;

    public static bool IsFlag(Award award) => award.Form == AwardForm.Title && !award.Subjects.Contains(SubjectKind.Individual);

    private int ShareOf(PlanRound round, int dossiers)
    {
        PlanRound[] rounds = [.. stage.Plan.Rounds.Where(TakesDossiers)];
        var place = Array.FindIndex(rounds, other => other.Id == round.Id);
        return (dossiers / rounds.Length) + (place < dossiers % rounds.Length ? 1 : 0);
    }

    private IEnumerable<Nomination> Dealt(PlanRound round, Unit[] units, int count)
    {
        if (units.Length == 0)
            yield break;
        string[] many = [.. round.Awards.Where(award => !IsFlag(AwardCatalogue.Default[award]))];
        var awards = many.Length > 0 ? many : round.Awards;
        for (var i = 0; i < count; i++)
        {
            var (unit, award) = (units[i % units.Length], awards[i / units.Length % awards.Count]);
            yield return Make($"{CodeOf(round, unit, award)}-{(i / (units.Length * awards.Count)) + 1}", unit, round, award);
        }
    }

    private string CodeOf(PlanRound round, Unit unit, string award) => $"dossier:{stage.Plan.Name}/{round.Id}/{unit.Code["unit:".Length..]}-{award}";

    private bool Proposes(Unit unit, string award, string code) => IsFlag(AwardCatalogue.Default[award])
        ? stage.Draws.Chance(unit.Leads ? 1 - (Habits.LacksMerit / 2) : Habits.LacksMerit / 2, $"{code} proposes")
        : stage.Draws.Chance(Habits.Nominates, $"{code} proposes");

    private Nomination Make(string code, Unit unit, PlanRound round, string award)
    {
        var kind = round.Path == LongService ? SubjectKind.Individual : stage.Draws.OneOf(AwardCatalogue.Default[award].Subjects, $"{code} subject");
        var slate = SlateOf(unit, kind, round, award);
        if (stage.Draws.Chance(Habits.OverratesOwn, $"{code} overrated") && slate.Nearest() is { } near)
            return new Nomination(code, unit, near.Subject, round, near.Facts, near.Facts);
        var (subject, whole) = slate.Best() is { } best ? (best.Subject, best.Facts)
            : IsFlag(AwardCatalogue.Default[award]) && slate.Nearest() is { } own ? (own.Subject, own.Facts)
            : (Unknown(unit, kind, slate.Other()), Biography.Of(award, kind, unit, round, stage.Plan.JurisdictionOf(round)));
        var facts = stage.Draws.Chance(Habits.LacksProof, $"{code} merit") ? stage.Draws.OneOf(Biography.Flaws(whole), $"{code} flaw") : whole;
        return new Nomination(code, unit, subject, round, facts, whole);
    }

    private Slate SlateOf(Unit unit, SubjectKind kind, PlanRound round, string award)
    {
        var key = (unit.Code, kind, round.Id, award);
        if (!_slates.TryGetValue(key, out var slate))
            _slates.Add(key, slate = new Slate(_merits.Of(unit, kind, round, award, stage.Work.DayOf(stage.Clock.GetUtcNow()))));
        return slate;
    }

    /// <summary>A team within a unit, or somebody who works there and has no post that the register knows.</summary>
    private static string Unknown(Unit unit, SubjectKind kind, int number) =>
        $"{(kind == SubjectKind.Collective ? "team" : "worker")}:{unit.Code["unit:".Length..]}-{number:00}";
}
