namespace ThiDua.Workflows.Rules.Conditions;

/// <summary>Of all collectives that lead a bloc or cluster, at most this share is proposed.</summary>
internal sealed record LeadersQuota(int Percent, Rounding Rounding) : Condition
{
    public int Most(int leading) => Rounding.Share(Percent, leading);

    public override Finding Judge(Question question)
    {
        var asked = $"Số tập thể được đề nghị không quá {Percent} % số tập thể dẫn đầu ({Rounding.Words()})";

        return question.Dossier.Quota is not { } quota
            ? new Finding(asked, false, "chưa có số liệu của đợt")
            : new Finding(
                asked,
                quota.Proposed <= Most(quota.Leading),
                $"đề nghị {quota.Proposed}, dẫn đầu {quota.Leading}, được đề nghị nhiều nhất {Most(quota.Leading)}");
    }

    public override bool Loosens(Condition national) =>
        national is LeadersQuota other && (Percent > other.Percent || (Rounding == Rounding.Up && other.Rounding == Rounding.Down));
}
