namespace ThiDua.Workflows.Rules.Conditions;

/// <summary>The proposing unit confirms what no other fact shows.</summary>
/// <param name="Code">The code under which the dossier has it.</param>
/// <param name="Text">What is confirmed, in Vietnamese.</param>
internal sealed record Confirmed(string Code, string Text) : Condition
{
    public override Finding Judge(Question question)
    {
        var met = question.Dossier.Confirmed.Contains(Code);
        return new Finding(Text, met, met ? "đơn vị đã xác nhận" : "đơn vị chưa xác nhận");
    }
}
