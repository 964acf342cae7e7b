using ThiDua.Engine.Values;

namespace ThiDua.Host.Simulation.Scenes;

/// <summary>An award ceremony: some recipients are absent, and most of what they missed is brought to them.</summary>
internal sealed class CeremonyScene(Stage stage) : TaskScene(stage)
{
    private const int MostRecipients = 15;

    public override string Path => "ceremony";

    public override Performance? Plan(Part part) => part.Activity switch
    {
        "plan" => Drafts(part, "Submit"),
        "list" => By(part, 0, 2, () => new Decision("Submit", Value.Object(
            ("decisions", Value.List($"{part.Text("work")}/QĐ")),
            ("recipients", Some(part, Stage.Province.Units.Select(unit => unit.Code), Between(part, 3, MostRecipients, "count"), "recipients"))))),
        "approve" => By(part, 0, 1, () => Chance(part, Habits.SignerReturns, "returns")
            ? new Decision("Return")
            : new Decision("Approve", Value.Object(("heldOn", Soon(part, 3, 10, "held"))))),
        "hold" => By(part, 0, 0, () => Hold(part)),
        "deliver" => Chance(part, Habits.NeverDelivered, "never") ? null : Says(part, 1, 6, "Deliver"),
        _ => OfDocument(part),
    };

    private Decision Hold(Part part)
    {
        if (Chance(part, Habits.CeremonyIsCancelled, "cancelled"))
            return new Decision("Cancel");
        if (Chance(part, Habits.ClassIsPutOff, "put off"))
            return new Decision("Postpone", Value.Object(("postponedTo", Soon(part, 3, 10, "put off"))));
        var recipients = Texts(part, "recipients");
        string[] absent = [.. recipients.Where(recipient => Chance(part, Habits.MemberAbsent, recipient))];
        return new Decision("Held", Value.Object(
            ("handedOver", recipients.Count - absent.Length), ("absent", Value.List([.. absent.Select(recipient => (Value)recipient)]))));
    }
}
