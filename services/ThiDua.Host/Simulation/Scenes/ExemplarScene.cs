using ThiDua.Engine.Instances;
using ThiDua.Engine.Values;

namespace ThiDua.Host.Simulation.Scenes;

/// <summary>Exemplars: some units nominate, the standing body verifies and chooses, the media publicise, the units take them up.</summary>
internal sealed class ExemplarScene(Stage stage) : TaskScene(stage)
{
    private const int MostChosen = 5;

    public override string Path => "exemplar";

    public override ValueTask BeginsAsync(InstanceId instance)
    {
        MayBeWithdrawn(instance);
        return ValueTask.CompletedTask;
    }

    public override Performance? Plan(Part part) => part.Activity switch
    {
        "nominate" => OfUnit(part, 4, () => Chance(part, Habits.UnitHasExemplar, "has")
            ? new Decision("Nominate", Value.Object(("exemplars", Between(part, 1, 2, "exemplars"))))
            : new Decision("None")),
        "verify" => By(part, 0, 3, () => new Decision(Verdict(part))),
        "supplement" => Chance(part, Habits.NeverSupplements, "never") ? null : Says(part, 0, 2, "Resubmit"),
        "choose" => By(part, 0, 2, () => Choose(part)),
        "approve" => Either(part, 0, 1, Habits.SignerReturns, "Return", "Approve"),
        "publish" => Either(part, 1, 6, Habits.MediaDecline, "Decline", "Publish"),
        "replicate" => OfUnit(part, 4, () => new Decision("Report")),
        "evaluate" => Says(part, 0, 2, "Evaluate"),
        _ => throw Unknown(part),
    };

    private string Verdict(Part part) => Chance(part, Habits.ExemplarIsDoubtful, "doubtful") ? "Reject"
        : Chance(part, Habits.AsksForSupplement, "lacks") ? "Return"
        : "Accept";

    private Decision Choose(Part part)
    {
        var verified = Texts(part, "verified");
        if (verified.Count == 0)
            return new Decision("None");
        var chosen = Some(part, verified.Select(unit => $"exemplar:{unit}"), MostChosen, "chosen");
        return new Decision("Submit", Value.Object(("chosen", chosen)));
    }
}
