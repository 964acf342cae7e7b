using ThiDua.Engine.Values;

namespace ThiDua.Host.Simulation.Scenes;

/// <summary>A consultation: agencies answer or are silent, people write now and then, and the lead answers each of them.</summary>
internal sealed class ConsultationScene(Stage stage) : TaskScene(stage)
{
    public override string Path => "consultation";

    public override Performance? Plan(Part part) => part.Activity switch
    {
        "prepare" => Says(part, 0, 1, "Ask"),
        "opinion" => OfUnit(part, 4, () => new Decision(Opinion(part))),
        "receive" => Chance(part, Habits.AnotherLetter, "comes")
            ? Either(part, 0, 3, Habits.LetterIsAnonymous, "Anonymous", "Signed")
            : null,
        "handle" => Either(part, 0, 2, Habits.OpinionIsTakenOver, "TakeOver", "Decline"),
        "summarise" => Says(part, 0, 2, "Close", Value.Object(("summary", $"{part.Text("work")}/summary"))),
        _ => throw Unknown(part),
    };

    private string Opinion(Part part) => Chance(part, Habits.AgencyObjects, "objects") ? "Object"
        : Chance(part, Habits.AgencyAmends, "amends") ? "Amend"
        : "Agree";
}
