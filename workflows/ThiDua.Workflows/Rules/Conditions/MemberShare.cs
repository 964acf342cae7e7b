namespace ThiDua.Workflows.Rules.Conditions;

/// <summary>Of a collective's members so many percent reach something, or at most so many persons do.</summary>
/// <param name="Of">Which members are counted.</param>
/// <param name="AtLeastPercent">At least this share of all; or null.</param>
/// <param name="AtLeast">At least so many; or null.</param>
/// <param name="AtMost">At most so many; or null.</param>
internal sealed record MemberShare(MemberGroup Of, int? AtLeastPercent, int? AtLeast, int? AtMost) : Condition
{
    public override Finding Judge(Question question)
    {
        var asked = Asked();
        if (question.Dossier.Members is not { } members) return new Finding(asked, false, "chưa có số liệu về thành viên");

        var counted = Of switch
        {
            MemberGroup.Completed => members.Completed,
            MemberGroup.Advanced => members.Advanced,
            MemberGroup.Fighters => members.Fighters,
            _ => members.Disciplined,
        };
        var met = members.Total > 0 && counted >= (AtLeast ?? 0) && counted <= (AtMost ?? int.MaxValue)
            && (AtLeastPercent is not { } percent || counted * 100L >= (long)percent * members.Total);
        return new Finding(asked, met, $"{counted} trên {members.Total} thành viên");
    }

    private string Asked()
    {
        var what = Of switch
        {
            MemberGroup.Completed => "hoàn thành nhiệm vụ được giao",
            MemberGroup.Advanced => "đạt danh hiệu Lao động tiên tiến",
            MemberGroup.Fighters => "đạt danh hiệu Chiến sĩ thi đua cơ sở",
            _ => "bị kỷ luật từ cảnh cáo trở lên",
        };
        return AtMost is 0 ? $"Không có thành viên {what}"
            : AtMost is { } most ? $"Không quá {most} thành viên {what}"
            : AtLeastPercent is { } percent ? $"Có ít nhất {percent} % thành viên {what}"
            : $"Có ít nhất {AtLeast} thành viên {what}";
    }

    public override bool Loosens(Condition national) => national is MemberShare other && other.Of == Of
        && ((AtLeastPercent is { } percent && percent < other.AtLeastPercent) || (AtLeast is { } least && least < other.AtLeast)
            || (AtMost is { } most && most > other.AtMost));
}
