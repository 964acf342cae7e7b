using ThiDua.Engine.Values;

namespace ThiDua.Host.Simulation.Scenes;

/// <summary>The registration of titles: written by contacts and heads, checked, published, sometimes changed, assessed.</summary>
internal sealed class RegistrationScene(Stage stage) : TaskScene(stage)
{
    /// <summary>Working days that the assessments and their conclusion take.</summary>
    private const int Assessing = 10;

    public override string Path => "registration";

    public override Performance? Plan(Part part) => part.Activity switch
    {
        "write.draft" or "write.submit" => OfPaper(part, "write", 4, () => Registered(part)),
        "check" => Either(part, 0, 2, Habits.RegistrationLacks, "Return", "Accept"),
        "supplement" => Chance(part, Habits.NeverSupplements, "never") ? null : Says(part, 0, 2, "Resubmit", Registered(part)),
        "close" => Says(part, 0, 1, "Submit"),
        "publish" => By(part, 0, 1, () => Chance(part, Habits.SignerReturns, "returns")
            ? new Decision("Return")
            : new Decision("Publish", Value.Object(("assessOn", BeforeDue(part, Assessing))))),
        "change" => OfUnit(part, 3, () => Chance(part, Habits.RegistrationChanges, "changes")
            ? new Decision("Change", Registered(part))
            : new Decision("Keep")),
        "consider" => Either(part, 0, 1, Habits.ChangeIsRefused, "Refuse", "Allow"),
        "assess.draft" or "assess.submit" =>
            OfPaper(part, "assess", 3, () => Value.Object(("met", Chance(part, Habits.TargetsAreMet, "met")))),
        "conclude" => Says(part, 0, 2, "Conclude"),
        _ => throw Unknown(part),
    };

    private Value Registered(Part part) => Value.Object(
        ("titles", Between(part, 1, 6, "titles")), ("targets", Between(part, 3, 8, "targets")));
}
