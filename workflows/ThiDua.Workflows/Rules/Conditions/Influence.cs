namespace ThiDua.Workflows.Rules.Conditions;

/// <summary>The achievement was found to reach so far (phạm vi ảnh hưởng của thành tích).</summary>
internal sealed record Influence(InitiativeScope Scope) : Condition
{
    public override Finding Judge(Question question)
    {
        var reach = question.Dossier.Influence;
        return new Finding(
            $"Thành tích có phạm vi ảnh hưởng {Reach.AtLeast(Scope)}",
            reach >= Scope,
            reach is { } found ? $"được đánh giá có ảnh hưởng {Reach.Of(found)}" : "chưa được đánh giá");
    }

    public override bool Loosens(Condition national) => national is Influence other && Scope < other.Scope;
}
