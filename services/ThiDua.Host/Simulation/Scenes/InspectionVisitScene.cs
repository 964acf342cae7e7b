using ThiDua.Engine.Values;
using ThiDua.Workflows.Paths;

namespace ThiDua.Host.Simulation.Scenes;

/// <summary>The inspection of a unit: who accepts it, what is found, how the unit answers, whether it puts things right.</summary>
internal sealed class InspectionVisitScene(Stage stage, Holds holds) : PaperScene(stage)
{
    private const int PostponedBy = 20;

    public override string Path => "inspection-visit";

    public override Performance? Plan(Part part) => part.Activity switch
    {
        "accept" => Chance(part, Habits.InspectorSilent, "silent") ? null : Either(part, 0, 1, Habits.InspectorRecuses, "Recuse", "Accept"),
        "selfReport" => Chance(part, Habits.UnitSilent, "silent") ? null : Says(part, 2, 9, "Report"),
        "inspect" => By(part, 3, 10, () => Findings(part)),
        "answer" => Chance(part, Habits.UnitSilent, "silent") ? null : Either(part, 1, 4, Habits.ExplainsFindings, "Explain", "Agree"),
        "reconsider" => By(part, 1, 3, () => Chance(part, Habits.ExplanationHelps, "helps") ? new Decision("NoFindings") : Recommend(part)),
        "handle" => Either(part, 0, 3, Habits.HoldsForViolation, "Hold", "Note"),
        "fix" => Chance(part, Habits.NeverRemedies, "never") ? null : Remedy(part),
        "confirm" => Either(part, 1, 3, Habits.RemedyIsNotEnough, "NotYet", "Confirm"),
        _ => base.Plan(part),
    };

    public override async ValueTask<Reply?> AnswerAsync(Asked asked) => asked.Task switch
    {
        Questions.Assign => InspectionScene.Assign(Stage, asked),
        Questions.Hold => await holds.HoldAsync(asked),
        Questions.Release => await holds.ReleaseAsync(asked),
        _ => await base.AnswerAsync(asked),
    };

    private Performance Remedy(Part part)
    {
        var isLate = Chance(part, Habits.RemediesLate, "late");
        return Says(part, isLate ? 21 : 3, isLate ? 30 : 15, "Done");
    }

    private Decision Findings(Part part)
    {
        if (part.Task.Outcomes.Contains("Postpone") && Chance(part, Habits.VisitIsPostponed, "postpones"))
        {
            var to = Stage.Work.After(part.Now, PostponedBy, $"{part.About} postponed");
            return new Decision("Postpone", Value.Object(("postponedTo", to.ToString("O"))));
        }

        return Chance(part, Habits.FindsSomething, "finds") ? Recommend(part) : new Decision("NoFindings");
    }

    private Decision Recommend(Part part)
    {
        var count = Stage.Draws.Between(1, Habits.MostRecommendations, $"{part.About} how many");
        var codes = Value.Object(("recommendations", Value.List([.. Enumerable.Range(1, count).Select(place => (Value)$"KN-{place}")])));
        return new Decision(Chance(part, Habits.FindsViolation, "violation") ? "Violation" : "Recommendations", codes);
    }
}
