namespace ThiDua.Workflows.Rules.Conditions;

/// <summary>The dossier has every component that the award needs.</summary>
internal sealed record ComponentsPresent(IReadOnlyList<DossierComponent> Components, int Copies) : Condition
{
    public override Finding Judge(Question question)
    {
        var missing = Components.Where(component => !question.Dossier.Components.Contains(component.Code)).ToList();
        return new Finding(
            "Hồ sơ đủ thành phần",
            missing.Count == 0,
            missing.Count == 0
                ? $"đủ {Components.Count} thành phần"
                : $"thiếu: {string.Join("; ", missing.Select(component => component.Title))}");
    }

    public override bool AppliesTo(Procedure procedure) => procedure == Procedure.Regular;

    public override bool Loosens(Condition national) => national is ComponentsPresent other
        && (Copies < other.Copies || !other.Components.All(needed => Components.Any(component => component.Code == needed.Code)));
}
