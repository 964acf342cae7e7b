namespace ThiDua.Workflows.Rules.Conditions;

/// <summary>The minutes name the bloc or cluster that the subject leads.</summary>
internal sealed record MinutesNameBloc : Condition
{
    public override Finding Judge(Question question)
    {
        var (led, named) = (question.Dossier.BlocLed, question.Dossier.BlocInMinutes);
        return new Finding(
            "Biên bản nêu rõ khối, cụm thi đua mà tập thể dẫn đầu",
            named is not null && named == led,
            named is null ? "biên bản không nêu khối, cụm"
                : named == led ? $"biên bản nêu {named}"
                : $"biên bản nêu {named}, nhưng tập thể {(led is null ? "không dẫn đầu khối, cụm nào" : $"dẫn đầu {led}")}");
    }
}
