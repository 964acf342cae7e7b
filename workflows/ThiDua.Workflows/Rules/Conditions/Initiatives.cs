namespace ThiDua.Workflows.Rules.Conditions;

/// <summary>The subject has so many recognised initiatives that reach so far.</summary>
/// <param name="Scope">How far, at least.</param>
/// <param name="Count">How many.</param>
/// <param name="After">Only those recognised after the year of the last award of this kind count; or null.</param>
/// <param name="InAchievement">Whether only those recognised in the achievement period count.</param>
internal sealed record Initiatives(InitiativeScope Scope, int Count, string? After, bool InAchievement = false) : Condition
{
    public override Finding Judge(Question question)
    {
        var asked = $"Có {Count} sáng kiến được công nhận có phạm vi ảnh hưởng {Reach.AtLeast(Scope)}"
            + (InAchievement ? " trong thời gian lập thành tích" : "")
            + (After is null ? "" : $" sau khi được tặng {question.TitleOf(After)}");

        if (question.YearsAfter(After) is not { } after) return new Finding(asked, false, $"chưa được tặng {question.TitleOf(After!)}");

        var (first, last) = (question.Dossier.Achievement.From.Year, question.Dossier.Achievement.LastYear);
        var found = question.Dossier.Initiatives.Count(initiative => initiative.Scope >= Scope && initiative.Year > after
            && (!InAchievement || (first <= initiative.Year && initiative.Year <= last)));
        return new Finding(asked, found >= Count, $"có {found}");
    }

    public override bool Loosens(Condition national) => national is Initiatives other
        && other.After == After && (Scope < other.Scope || Count < other.Count || (other.InAchievement && !InAchievement));
}
