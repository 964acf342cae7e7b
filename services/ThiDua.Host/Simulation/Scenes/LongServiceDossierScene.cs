using ThiDua.Engine.Values;
using ThiDua.Workflows.Awards;
using ThiDua.Workflows.Paths;

namespace ThiDua.Host.Simulation.Scenes;

/// <summary>A dossier for long service: the personnel agency, the Party committee, the unit that may have to take less.</summary>
internal sealed class LongServiceDossierScene(Stage stage, CouncilDesk council, Honours honours)
    : AloneDossierScene(stage, council, honours)
{
    public override string Path => "long-service-dossier";

    public override Performance? Plan(Part part) => part.Activity switch
    {
        "draft" => Draft(part, ("managed", Chance(part, Habits.IsManaged, "managed"))),
        "personnel" => Either(part, 1, 4, Habits.RecordsDiffer, "Return", "Confirm"),
        "agreeLower" => Chance(part, Habits.UnitSilent, "silent") ? null : Either(part, 1, 4, Habits.AgreesToLower, "Agree", "Refuse"),
        "appraise" => Says(part, 1, 3, "Propose"),
        "partyOpinion" => Either(part, 3, 12, Habits.PartyObjects, "Object", "Agree"),
        _ => base.Plan(part),
    };

    public override async ValueTask<Reply?> AnswerAsync(Asked asked) =>
        asked.Task == Questions.LowerForm ? LowerForm(asked.Text("award")) : await base.AnswerAsync(asked);

    /// <summary>The catalogue goes from the lower to the higher forms; nothing below the lowest order is for long service.</summary>
    private static Reply LowerForm(string award)
    {
        var lower = AwardCatalogue.Default.All.TakeWhile(known => known.Code != award)
            .LastOrDefault(Occasions.IsForLongService);
        return new Reply(lower is null
            ? Value.Object(("outcome", "None"))
            : Value.Object(("outcome", "Lower"), ("award", lower.Code)));
    }
}
