using ThiDua.Engine.Values;

namespace ThiDua.Host.Simulation.Scenes;

/// <summary>Online public service: procedures are listed, a few put online after a trial, and what comes in online is counted.</summary>
internal sealed class OnlineServiceScene(Stage stage) : TaskScene(stage)
{
    private const int MostProcedures = 6;

    public override string Path => "online-service";

    public override Performance? Plan(Part part) => part.Activity switch
    {
        "list" => OfUnit(part, 4, () => new Decision("List", Value.Object(("procedures", Between(part, 1, 5, "procedures"))))),
        "propose" => By(part, 1, 3, () => new Decision("Submit", Value.Object(("procedures", Procedures(part))))),
        "test" => Either(part, 1, 3, Habits.TrialFails, "Fail", "Pass"),
        "mend" => Says(part, 1, 4, "Mended"),
        "draft" => Says(part, 0, 2, "Submit"),
        "publish" => Says(part, 0, 1, "Publish"),
        "measure" => By(part, 0, 1, () => new Decision("Measure", Value.Object(
            ("online", Between(part, 20, 120, "online")), ("paper", Between(part, 10, 90, "paper"))))),
        "report" => Says(part, 0, 2, "Report"),
        _ => OfDocument(part),
    };

    private Value Procedures(Part part) => Value.List(
        [.. Enumerable.Range(1, Between(part, 2, MostProcedures, "procedures")).Select(number => (Value)$"procedure:{number:00}")]);
}
