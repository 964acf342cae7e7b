using ThiDua.Engine.Values;
using ThiDua.Workflows;
using ThiDua.Workflows.Awards;
using ThiDua.Workflows.Rules;

namespace ThiDua.Host.Simulation;

/// <summary>Answers what the paths ask of the rules.</summary>
internal sealed class RuleDesk(RuleBook rules)
{
    private readonly Dictionary<(string Award, DateOnly Day, Jurisdiction At), Reply> _limits = [];

    /// <summary>What the rules of a day say of a dossier's way: limits, components, counts, clauses.</summary>
    public Reply Limits(DossierFacts facts, DateOnly day)
    {
        var key = (facts.Award, day, facts.At);
        if (!_limits.TryGetValue(key, out var reply))
            _limits.Add(key, reply = LimitsOf(facts, day));
        return reply;
    }

    private Reply LimitsOf(DossierFacts facts, DateOnly day)
    {
        var (award, at) = (facts.Award, facts.At);
        var components = Components(facts, day);
        var supplement = rules.Supplement(award, day, at);
        var appraisal = rules.Appraisal(award, day, at).Value;
        var opinion = rules.Opinion(award, day, at).Value;
        var held = rules.Evaluate(facts with { Holds = [HoldReason.Complaint] }, day).Unmet.First(condition => condition.Holds);
        return new Reply(
            Value.Object(
                ("components", Value.List([.. components.Value.Select(component => (Value)component.Code)])),
                ("check", rules.Intake(award, day, at).Value.WorkingDays),
                ("supplement", supplement.Value.WorkingDays),
                ("returns", supplement.Value.Times),
                ("appraisal", appraisal.WorkingDays),
                ("appraisalWithOpinions", appraisal.WithOpinionsWorkingDays),
                ("opinion", opinion.WorkingDays),
                ("silence", opinion.Silence == Silence.NoOpinion ? "NoOpinion" : "Agree"),
                ("publication", rules.Publication(award, day, at).Value.WorkingDays),
                ("clauses", Value.Object(
                    ("components", Text(components.Citation)), ("supplement", Text(supplement.Citation)), ("hold", Text(held.Citation))))),
            rules.Version);
    }

    /// <summary>What the simplified procedure asks of a dossier; null for a title, which has none.</summary>
    public Ruled<SimplifiedProcedure>? Simplified(DossierFacts facts, DateOnly day) =>
        AwardCatalogue.Default[facts.Award].Form == AwardForm.Title ? null : rules.Simplified(facts.Award, day, facts.At);

    /// <summary>What the dossier consists of by its procedure, and where that stands.</summary>
    private (IReadOnlyList<DossierComponent> Value, Citation Citation) Components(DossierFacts facts, DateOnly day)
    {
        if (facts.Procedure == Procedure.Simplified && Simplified(facts, day) is { } simplified)
            return (simplified.Value.Components, simplified.Citation);
        var regular = rules.Components(facts.Award, day, facts.At);
        return (regular.Value.Components, regular.Citation);
    }

    /// <summary>How a dossier stands: the verdict, and each unmet condition with the fact and the clause that decided it.</summary>
    public Reply Judge(DossierFacts facts, DateOnly day)
    {
        var judgement = rules.Evaluate(facts, day);
        return new Reply(
            Value.Object(
                ("outcome", judgement.Verdict.ToString()),
                ("clause", Text(judgement.Unmet.FirstOrDefault()?.Citation)),
                ("unmet", Value.List([.. judgement.Unmet.Select(unmet => Value.Object(
                    ("rule", unmet.RuleId), ("condition", unmet.Condition), ("fact", unmet.Fact), ("clause", Text(unmet.Citation))))]))),
            judgement.RuleSetVersion);
    }

    /// <summary>A clause as it is told: with the mark whether it was verified.</summary>
    internal static string Text(Citation? citation) => citation is null ? "" : $"{citation} – {citation.Mark}";
}
