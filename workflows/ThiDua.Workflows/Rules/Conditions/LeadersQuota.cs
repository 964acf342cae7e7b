namespace ThiDua.Workflows.Rules.Conditions;

/// <summary>Of all collectives that lead a bloc or cluster, at most this share is proposed.</summary>
internal sealed record LeadersQuota(int Percent, Rounding Rounding) : Condition
{
    public int Most(int leading) => Rounding == Rounding.Down ? leading * Percent / 100 : ((leading * Percent) + 99) / 100;

    public override Finding Judge(Question question)
    {
        var words = Rounding == Rounding.Down ? "làm tròn xuống" : "làm tròn lên";
        var asked = $"Số tập thể được đề nghị không quá {Percent} % số tập thể dẫn đầu ({words})";

        return question.Dossier.Quota is not { } quota
            ? new Finding(asked, false, "chưa có số liệu của đợt")
            : new Finding(
                asked,
                quota.Proposed <= Most(quota.Leading),
                $"đề nghị {quota.Proposed}, dẫn đầu {quota.Leading}, được đề nghị nhiều nhất {Most(quota.Leading)}");
    }
}
