using ThiDua.Engine.Values;
using ThiDua.Workflows.Paths;
using ThiDua.Workflows.Rules;

namespace ThiDua.Host.Simulation.Scenes;

/// <summary>A dossier of any kind: the unit that submits and supplements, clerk, agencies, appraiser, those above, the rules.</summary>
internal abstract class CandidateScene(Stage stage) : PaperScene(stage)
{
    /// <summary>Answers by the rules.</summary>
    protected RuleDesk Rules { get; } = new(stage.Rules);

    public override Performance? Plan(Part part)
    {
        var isLate = Chance(part, Habits.AgencyIsLate, "late");
        return part.Activity switch
        {
            "draft" => Draft(part),
            "check" => By(part, 0, 2, () => Check(part)),
            _ when part.Activity.EndsWith(".supplement", StringComparison.Ordinal) => Supplement(part),
            "opinion" => Chance(part, Habits.AgencySilent, "silent")
                ? null
                : Either(part, isLate ? 11 : 1, isLate ? 15 : 6, Habits.AgencyObjects, "Object", "Agree"),
            "appraise" => Either(part, 1, 3, Habits.AsksForSupplement, "Return", "Propose"),
            "confirm" => Either(part, 1, 3, Habits.AsksForProof, "Return", "Reject"),
            "result" => Either(part, 25, 70, Habits.MinistryAwards, "Award", "Decline"),
            _ => base.Plan(part),
        };
    }

    public override async ValueTask<Reply?> AnswerAsync(Asked asked) => asked.Task switch
    {
        Questions.Limits when asked.Payload["path"].IsNull => Rules.Limits(NominationOf(asked).Facts, asked.Day),
        Questions.Judge => Rules.Judge(await FactsAsync(asked, NominationOf(asked)), asked.Day),
        _ => await base.AnswerAsync(asked),
    };

    protected Nomination NominationOf(Asked asked) => Stage.Cases[asked.Text("dossier")];

    protected string HeadOf(Part part) => Stage.Province.UnitOf(part.Text("unit")).Head;

    /// <summary>The facts of the day: the components handed in, what stands against the subject, the place among those proposed.</summary>
    protected virtual ValueTask<DossierFacts> FactsAsync(Asked asked, Nomination nomination) => new(nomination.Facts with
    {
        Award = asked.Text("award"),
        Components = [.. asked.Texts("components")],
        Quota = new QuotaFacts(Stage.Province.Leading, 1),
        Holds = [.. HoldsOf(nomination)],
    });

    /// <summary>The unit hands in its dossier; some never do.</summary>
    protected Performance? Draft(Part part, params (string Name, Value Value)[] more) => Chance(part, Habits.NeverSubmits, "never")
        ? null
        : By(part, [HeadOf(part)], 0, 2, () => new Decision("Submit", Components(part, Habits.LacksComponent, more)));

    private Performance? Supplement(Part part) =>
        Chance(part, Habits.NeverSupplements, "never") ? null : By(part, [HeadOf(part)], 1, 4, () =>
        {
            if (Chance(part, Habits.FindsProof, "proof"))
                Stage.Cases[part.Text("dossier")].Prove();
            return new Decision("Resubmit", Components(part, Habits.SupplementsBadly));
        });

    /// <summary>The components that the rules ask for, or all but one.</summary>
    private Value Components(Part part, double lacks, params (string Name, Value Value)[] more)
    {
        var asked = part.Payload["components"].AsList();
        var missing = Chance(part, lacks, "lacks") ? Stage.Draws.Between(0, asked.Count - 1, $"{part.About} missing") : -1;
        return Value.Object([("components", Value.List([.. asked.Where((_, place) => place != missing)])), .. more]);
    }

    /// <summary>The clerk looks whether the components are all there, and names the agencies to ask.</summary>
    protected Decision Check(Part part)
    {
        var there = part.Payload["components"].AsList();
        if (!part.Payload["needed"].AsList().All(there.Contains))
            return new Decision("Return");
        var count = Stage.Draws.Between(0, 2, $"{part.About} how many");
        var agencies = Stage.Draws.Shuffled(AgenciesBeside(part.Text("unit")), $"{part.About} agencies").Take(count);
        return new Decision("Accept", Value.Object(("agencies", Value.List([.. agencies.Select(agency => (Value)agency)]))));
    }

    /// <summary>Nobody is asked about the own unit.</summary>
    private IEnumerable<string> AgenciesBeside(string unit) =>
        Stage.Province.Agencies.Where(agency => agency != RoleHolders.AgencyOf(unit));

    private IEnumerable<HoldReason> HoldsOf(Nomination nomination)
    {
        if (Stage.Cases.IsComplainedOf(nomination.Code))
            yield return HoldReason.Complaint;
        if (Stage.Draws.Chance(Habits.UnderDiscipline, $"{nomination.Code} discipline"))
            yield return HoldReason.Discipline;
    }
}
