namespace ThiDua.Workflows.Rules.Conditions;

/// <summary>The subject has so many recognised initiatives that reach so far.</summary>
/// <param name="Scope">How far, at least.</param>
/// <param name="Count">How many.</param>
/// <param name="After">Only those recognised after the year of the last award of this kind count; or null.</param>
internal sealed record Initiatives(InitiativeScope Scope, int Count, string? After) : Condition
{
    public override Finding Judge(Question question)
    {
        var asked = $"Có {Count} sáng kiến được công nhận có phạm vi ảnh hưởng {Words(Scope)}"
            + (After is null ? "" : $" sau khi được tặng {question.TitleOf(After)}");

        if (question.YearsAfter(After) is not { } after) return new Finding(asked, false, $"chưa được tặng {question.TitleOf(After!)}");

        var found = question.Dossier.Initiatives.Count(initiative => initiative.Scope >= Scope && initiative.Year > after);
        return new Finding(asked, found >= Count, $"có {found}");
    }

    private static string Words(InitiativeScope scope) => scope switch
    {
        InitiativeScope.Nation => "toàn quốc",
        InitiativeScope.Province => "từ cấp tỉnh trở lên",
        _ => "từ cấp cơ sở trở lên",
    };
}
