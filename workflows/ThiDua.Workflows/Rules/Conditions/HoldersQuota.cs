namespace ThiDua.Workflows.Rules.Conditions;

/// <summary>Of a unit's holders of one title, at most this share is proposed for the award.</summary>
internal sealed record HoldersQuota(string Of, int Percent, Rounding Rounding) : Condition
{
    public int Most(int holders) => Rounding.Share(Percent, holders);

    public override Finding Judge(Question question)
    {
        var asked = $"Số người được đề nghị không quá {Percent} % số người được tặng {question.TitleOf(Of)} ({Rounding.Words()})";
        return question.Dossier.Holders is not { } list
            ? new Finding(asked, false, "chưa có số liệu của đơn vị")
            : new Finding(
                asked,
                list.Proposed <= Most(list.Holders),
                $"đề nghị {list.Proposed}, được tặng {list.Holders}, được đề nghị nhiều nhất {Most(list.Holders)}");
    }

    public override bool Loosens(Condition national) => national is HoldersQuota other && other.Of == Of
        && (Percent > other.Percent || (Rounding == Rounding.Up && other.Rounding == Rounding.Down));
}
