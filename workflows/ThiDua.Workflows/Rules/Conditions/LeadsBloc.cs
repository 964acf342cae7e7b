namespace ThiDua.Workflows.Rules.Conditions;

/// <summary>The subject leads its bloc or cluster (dẫn đầu khối, cụm thi đua).</summary>
internal sealed record LeadsBloc : Condition
{
    public override Finding Judge(Question question) => new(
        "Dẫn đầu khối hoặc cụm thi đua",
        question.Dossier.BlocLed is not null,
        question.Dossier.BlocLed is { } bloc ? $"dẫn đầu {bloc}" : "không dẫn đầu khối, cụm nào");
}
