using ThiDua.Engine.Values;
using ThiDua.Workflows.Awards;
using ThiDua.Workflows.Paths;
using ThiDua.Workflows.Rules;
using ThiDua.Workflows.Rules.Tables;

namespace ThiDua.Host.Simulation.Scenes;

/// <summary>A dossier for a movement or an unscheduled achievement: the rules route it; by the simplified procedure people are quick.</summary>
internal sealed class UnscheduledDossierScene(Stage stage, CouncilDesk council, Honours honours)
    : AloneDossierScene(stage, council, honours)
{
    public override string Path => "unscheduled-dossier";

    public override Performance? Plan(Part part) => part.Activity switch
    {
        "quickCheck" => By(part, 0, Chance(part, Habits.CheckIsSlow, "slow") ? 3 : 1, () => Check(part)),
        "quickAppraise" => Either(part, 0, 3, Habits.AsksForSupplement, "Return", "Propose"),
        "quickConfirm" => Either(part, 0, 2, Habits.AsksForProof, "Return", "Reject"),
        _ => base.Plan(part),
    };

    public override async ValueTask<Reply?> AnswerAsync(Asked asked) =>
        asked.Task == Questions.Route ? Route(NominationOf(asked), asked.Day) : await base.AnswerAsync(asked);

    /// <summary>The table of routes says whether the procedure is open for the occasion, the rules what it needs.</summary>
    private Reply Route(Nomination nomination, DateOnly day)
    {
        var facts = nomination.Facts;
        var level = Word(AwardCatalogue.Default[facts.Award].Level.ToString());
        var simplified = facts.Procedure == Procedure.Simplified ? Rules.Simplified(facts, day) : null;
        var answer = TableLibrary.Default.Of("route", day).Evaluate(Value.Object(
            ("level", level), ("occasion", Word(facts.Occasion.ToString())), ("procedure", Word(facts.Procedure.ToString()))));
        var isOpen = answer.Then["path"] != "none" && (facts.Procedure == Procedure.Regular || simplified is not null);
        var limits = Rules.Limits(isOpen ? facts : facts with { Procedure = Procedure.Regular }, day);
        return new Reply(
            Value.Object(
                ("outcome", !isOpen ? "Return" : simplified is null ? "Regular" : "Simplified"),
                ("level", level),
                ("procedure", Word(facts.Procedure.ToString())),
                ("council", simplified is null || simplified.Value.Council != CouncilPart.None),
                ("limits", limits.Result)),
            limits.RuleVersion);
    }

    private static string Word(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
