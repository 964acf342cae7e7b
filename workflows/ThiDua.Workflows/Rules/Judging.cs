using ThiDua.Workflows.Awards;
using ThiDua.Workflows.Rules.Conditions;

namespace ThiDua.Workflows.Rules;

/// <summary>Asks each rule in turn and draws the verdict.</summary>
internal static class Judging
{
    public static Judgement Of(Award award, Question question, IEnumerable<Rule> rules, string version)
    {
        ConditionResult[] results = [SubjectOf(award, question.Dossier), .. rules.Select(rule => Judge(rule, question))];
        return new Judgement(award.Code, question.Date, VerdictOf(results), results, version);
    }

    private static ConditionResult Judge(Rule rule, Question question)
    {
        var condition = (Condition)rule.Body;
        var finding = condition.Judge(question);
        return new ConditionResult(rule.Id, finding.Condition, finding.Met, finding.Fact, rule.Citation, rule.Note, condition.OnlyHolds);
    }

    private static ConditionResult SubjectOf(Award award, DossierFacts dossier) => new(
        "subject",
        $"{award.Title} tặng cho {string.Join(", ", award.Subjects.Select(Words))}",
        award.Subjects.Contains(dossier.Subject),
        $"đối tượng là {Words(dossier.Subject)}",
        award.Citation,
        Note: null,
        Holds: false);

    private static string Words(SubjectKind subject) => subject == SubjectKind.Individual ? "cá nhân" : "tập thể";

    private static Verdict VerdictOf(IReadOnlyList<ConditionResult> results) =>
        results.Any(result => !result.Met && !result.Holds) ? Verdict.NotEligible
        : results.Any(result => !result.Met) ? Verdict.Held
        : Verdict.Eligible;
}
