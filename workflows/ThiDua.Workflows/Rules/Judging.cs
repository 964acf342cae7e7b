using ThiDua.Workflows.Awards;
using ThiDua.Workflows.Rules.Conditions;

namespace ThiDua.Workflows.Rules;

/// <summary>Asks each rule in turn and draws the verdict.</summary>
internal static class Judging
{
    public static Judgement Of(Award award, Question question, AppliedConditions applied)
    {
        var results = new List<ConditionResult>(applied.Rules.Length + 3);
        results.AddRange(AwardCheck.Of(award, question, applied));
        for (var index = 0; index < applied.Rules.Length; index++)
            results.Add(Judge(applied.Rules[index], applied.Conditions[index], question));
        return new Judgement(award.Code, question.Date, VerdictOf(results), results, applied.Version);
    }

    private static ConditionResult Judge(Rule rule, Condition condition, Question question)
    {
        var finding = condition.Judge(question);
        return new ConditionResult(rule.Id, finding.Condition, finding.Met, finding.Fact, rule.Citation, rule.Note, condition.OnlyHolds);
    }

    private static Verdict VerdictOf(List<ConditionResult> results)
    {
        var verdict = Verdict.Eligible;
        foreach (var result in results)
        {
            if (result.Met) continue;
            if (!result.Holds) return Verdict.NotEligible;
            verdict = Verdict.Held;
        }

        return verdict;
    }
}
