using ThiDua.Engine.Instances;
using ThiDua.Engine.Values;

namespace ThiDua.Host.Simulation.Scenes;

/// <summary>A training: planned, called, held when enough are registered, sometimes put off, seldom cancelled; certified.</summary>
internal sealed class TrainingScene(Stage stage) : TaskScene(stage)
{
    public override string Path => "training";

    public override ValueTask BeginsAsync(InstanceId instance)
    {
        MayBeWithdrawn(instance);
        return ValueTask.CompletedTask;
    }

    public override Performance? Plan(Part part) => part.Activity switch
    {
        "plan" => Drafts(part, "Submit"),
        "call" => Says(part, 0, 1, "Call"),
        "register" => OfUnit(part, 3, () => Chance(part, Habits.UnitSendsNobody, "nobody")
            ? new Decision("None")
            : new Decision("Register", Value.Object(("participants", Between(part, 1, 3, "participants"))))),
        "decide" => By(part, 0, 1, () => Decide(part)),
        "attendance" => By(part, 0, 0, () => Chance(part, Habits.ClassIsPutOff, "put off")
            ? new Decision("Postpone")
            : new Decision("Held", Value.Object(("attended", Stays(part, "participants"))))),
        "evaluate" => OfUnit(part, 3, () => new Decision(Grade(part))),
        "list" => By(part, 0, 2, () => new Decision("Submit", Value.Object(("certificates", Stays(part, "attended"))))),
        "certify" => Either(part, 0, 1, Habits.SignerReturns, "Return", "Sign"),
        _ => OfDocument(part),
    };

    private Decision Decide(Part part)
    {
        var tooFew = part.Payload["participants"].AsInteger() < part.Payload["fewest"].AsInteger();
        if (tooFew && Chance(part, Habits.SmallClassIsCancelled, "cancelled"))
            return new Decision("Cancel");
        return Chance(part, Habits.ClassIsPutOff, "put off")
            ? new Decision("Postpone")
            : new Decision("Hold", Value.Object(("heldOn", Soon(part, 3, 8, "held"))));
    }

    private string Grade(Part part) => Chance(part, Habits.ClassIsPoor, "poor") ? "Poor"
        : Chance(part, Habits.ClassIsGood, "good") ? "Good"
        : "Fair";

    /// <summary>Most of those who were there before.</summary>
    private int Stays(Part part, string before)
    {
        var people = (int)part.Payload[before].AsInteger();
        return Between(part, people - (people / 10), people, before);
    }
}
