using ThiDua.Engine.Values;
using ThiDua.Workflows.Paths;
using ThiDua.Workflows.Rules;

namespace ThiDua.Host.Simulation.Scenes;

/// <summary>A dossier of a round: the unit that submits and supplements, the clerk, the agencies, the appraiser, the council, those above.</summary>
internal sealed class DossierScene(Stage stage, string path, RoundBook rounds, CouncilDesk council) : Scene(stage)
{
    private readonly RuleDesk _rules = new(stage.Rules);

    public override string Path => path;

    public override Performance? Plan(Part part)
    {
        var isLate = Chance(part, Habits.AgencyIsLate, "late");
        return part.Activity switch
        {
            "draft" => Chance(part, Habits.NeverSubmits, "never")
                ? null
                : By(part, [HeadOf(part)], 0, 2, () => new Decision("Submit", Components(part, Habits.LacksComponent))),
            "check" => By(part, 0, 2, () => Check(part)),
            "check.supplement" or "appraisal.supplement" => Chance(part, Habits.NeverSupplements, "never") ? null : Supplement(part),
            "opinion" => Chance(part, Habits.AgencySilent, "silent")
                ? null
                : Either(part, isLate ? 11 : 1, isLate ? 15 : 6, Habits.AgencyObjects, "Object", "Agree"),
            "appraise" => Either(part, 1, 3, Habits.AsksForSupplement, "Return", "Propose"),
            "confirm" => Either(part, 1, 3, Habits.AsksForProof, "Return", "Reject"),
            "result" => Either(part, 25, 70, Habits.MinistryAwards, "Award", "Decline"),
            _ => throw Unknown(part),
        };
    }

    public override async ValueTask<Reply?> AnswerAsync(Asked asked)
    {
        var nomination = Stage.Cases[asked.Text("dossier")];
        return asked.Task switch
        {
            Questions.Limits => _rules.Limits(nomination.Facts, asked.Day),
            Questions.Judge => _rules.Judge(await FactsAsync(asked, nomination), asked.Day),
            Questions.Ballot => council.Vote(nomination, [.. asked.Texts("recused")], asked.About, asked.Day),
            _ => await base.AnswerAsync(asked),
        };
    }

    private string HeadOf(Part part) => Stage.Province.UnitOf(part.Text("unit")).Head;

    private Performance Supplement(Part part) => By(part, [HeadOf(part)], 1, 4, () =>
    {
        if (Chance(part, Habits.FindsProof, "proof"))
            Stage.Cases[part.Text("dossier")].Prove();
        return new Decision("Resubmit", Components(part, Habits.SupplementsBadly));
    });

    /// <summary>The components that the rules ask for, or all but one.</summary>
    private Value Components(Part part, double lacks)
    {
        var asked = part.Payload["components"].AsList();
        var missing = Chance(part, lacks, "lacks") ? Stage.Draws.Between(0, asked.Count - 1, $"{part.About} missing") : -1;
        return Value.Object(("components", Value.List([.. asked.Where((_, place) => place != missing)])));
    }

    private Decision Check(Part part)
    {
        var there = part.Payload["components"].AsList();
        if (!part.Payload["needed"].AsList().All(there.Contains))
            return new Decision("Return");
        var agencies = Stage.Draws.Shuffled(Stage.Province.Agencies, $"{part.About} agencies").Take(Stage.Draws.Between(0, 2, $"{part.About} how many"));
        return new Decision("Accept", Value.Object(("agencies", Value.List([.. agencies.Select(agency => (Value)agency)]))));
    }

    /// <summary>The facts of the day: the components handed in, what stands against the subject, the place among those proposed.</summary>
    private async ValueTask<DossierFacts> FactsAsync(Asked asked, Nomination nomination) => nomination.Facts with
    {
        Components = [.. asked.Texts("components")],
        Quota = new QuotaFacts(Stage.Province.Leading, asked.Text("stage") == "session" ? await rounds.PlaceAsync(nomination) : 1),
        Holds = [.. HoldsOf(nomination)],
    };

    private IEnumerable<HoldReason> HoldsOf(Nomination nomination)
    {
        if (Stage.Cases.IsComplainedOf(nomination.Code))
            yield return HoldReason.Complaint;
        if (Stage.Draws.Chance(Habits.UnderDiscipline, $"{nomination.Code} discipline"))
            yield return HoldReason.Discipline;
    }
}
