namespace ThiDua.Workflows.Rules.Conditions;

/// <summary>Nothing is pending against the subject; while something is, it is not proposed (chưa đề nghị).</summary>
internal sealed record NoHold : Condition
{
    internal override bool OnlyHolds => true;

    public override Finding Judge(Question question)
    {
        var holds = question.Dossier.Holds.Distinct().Order().ToList();
        return new Finding(
            "Không đang bị xem xét kỷ luật, điều tra, thanh tra; không có khiếu nại, tố cáo đang được xác minh",
            holds.Count == 0,
            holds.Count == 0 ? "không có" : string.Join("; ", holds.Select(Words)));
    }

    private static string Words(HoldReason reason) => reason switch
    {
        HoldReason.Discipline => "đang bị xem xét kỷ luật",
        HoldReason.Investigation => "đang bị điều tra, thanh tra, kiểm tra",
        _ => "có khiếu nại, tố cáo đang được xác minh",
    };
}
