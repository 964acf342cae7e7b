namespace ThiDua.Workflows.Rules.Conditions;

/// <summary>The subject meets the standard of another award.</summary>
internal sealed record MeetsStandard(string Award) : Condition
{
    public override Finding Judge(Question question)
    {
        var met = question.Dossier.StandardsMet.Contains(Award);
        return new Finding($"Đạt tiêu chuẩn {question.TitleOf(Award)}", met, met ? "đạt" : "chưa được đánh giá là đạt");
    }
}
