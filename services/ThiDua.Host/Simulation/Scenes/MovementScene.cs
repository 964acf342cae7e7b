using ThiDua.Engine.Instances;
using ThiDua.Engine.Values;

namespace ThiDua.Host.Simulation.Scenes;

/// <summary>A movement: launched with its days, answered by the units, checked at mid-term, reviewed before the period ends.</summary>
internal sealed class MovementScene(Stage stage) : TaskScene(stage)
{
    /// <summary>Working days that the results and the review take.</summary>
    private const int Closing = 14;

    public override string Path => "movement";

    public override ValueTask BeginsAsync(InstanceId instance)
    {
        MayBeWithdrawn(instance);
        return ValueTask.CompletedTask;
    }

    public override Performance? Plan(Part part) => part.Activity switch
    {
        "launch" => Says(part, 0, 2, "Submit", Days(part)),
        "commit" => OfUnit(part, 5, () => new Decision("Commit")),
        "checkMidTerm" => Says(part, 0, 2, "Check", Value.Object(("behind", Behind(part)))),
        "assess" => OfUnit(part, 4, () => new Decision("Report", Value.Object(("proposals", Between(part, 0, 3, "proposals"))))),
        "review" => Says(part, 0, 1, "Submit"),
        "approve" => Either(part, 0, 1, Habits.SignerReturns, "Return", "Approve"),
        _ => OfDocument(part),
    };

    private Value Days(Part part) => Value.Object(("midTermOn", HalfWay(part, Closing)), ("closingOn", BeforeDue(part, Closing)));

    /// <summary>Who has not committed itself is behind, and a few others are.</summary>
    private Value Behind(Part part)
    {
        var missing = Texts(part, "commitmentsMissing");
        return Value.List([.. Texts(part, "units")
            .Where(unit => missing.Contains(unit) || Chance(part, Habits.UnitIsBehind, $"{unit} behind"))
            .Select(unit => (Value)unit)]);
    }
}
