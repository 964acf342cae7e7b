namespace ThiDua.Workflows.Rules.Conditions;

/// <summary>Who moved in the period and served so long in the former unit brings its comment (nhận xét của đơn vị cũ).</summary>
/// <param name="Months">From so many months of service there.</param>
/// <param name="Code">The code of the component that the comment is.</param>
internal sealed record FormerUnitComment(int Months, string Code) : Condition
{
    public override Finding Judge(Question question)
    {
        var served = question.Dossier.MonthsInFormerUnit;
        var has = question.Dossier.Components.Contains(Code);
        return new Finding(
            $"Người chuyển công tác đã làm việc từ {Months} tháng ở đơn vị cũ phải có nhận xét của đơn vị đó",
            served < Months || has,
            served == 0 ? "không chuyển công tác" : $"{served} tháng ở đơn vị cũ, {(has ? "có" : "không có")} nhận xét");
    }

    public override bool Loosens(Condition national) => national is FormerUnitComment other && Months > other.Months;
}
