using ThiDua.Engine.Values;

namespace ThiDua.Host.Simulation.Scenes;

/// <summary>The organisation of councils, blocs and staff: few changes are proposed, the Party's personnel body takes its time.</summary>
internal sealed class OrganisationScene(Stage stage) : TaskScene(stage)
{
    public override string Path => "organisation";

    public override Performance? Plan(Part part) => part.Activity switch
    {
        "propose" => OfUnit(part, 4, () => new Decision(Chance(part, Habits.UnitProposesChange, "proposes") ? "Propose" : "NoChange")),
        "appraise" => By(part, 1, 3, () => new Decision(part.Payload["changes"].AsInteger() == 0 ? "NothingToChange" : "Submit")),
        "personnel" => Either(part, 2, 12, Habits.PersonnelObjects, "Object", "Agree"),
        "draft" => Says(part, 0, 2, "Submit", Value.Object(("effectiveOn", Soon(part, 4, 8, "effective")))),
        "publish" => Says(part, 0, 1, "Publish"),
        "handOver" => Says(part, 0, 2, "HandOver"),
        "takeOver" => Either(part, 0, 2, Habits.HandoverIsDisputed, "Dispute", "Accept"),
        _ => OfDocument(part),
    };
}
