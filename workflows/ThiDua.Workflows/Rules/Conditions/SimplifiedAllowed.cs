using ThiDua.Workflows.Awards;

namespace ThiDua.Workflows.Rules.Conditions;

/// <summary>The dossier may go by the simplified procedure and has what that one needs.</summary>
internal sealed record SimplifiedAllowed(
    IReadOnlyList<AwardOccasion> Occasions, IReadOnlyList<DossierComponent> Components, int Copies, CouncilPart Council) : Condition
{
    public override bool AppliesTo(Procedure procedure) => procedure == Procedure.Simplified;

    public override Finding Judge(Question question)
    {
        var occasion = question.Dossier.Occasion;
        var components = Needed.Judge(question);
        return new Finding(
            $"Được áp dụng thủ tục đơn giản (khen về {string.Join(", ", Occasions.Select(OccasionWords.Of))}) và hồ sơ đủ thành phần",
            Occasions.Contains(occasion) && components.Met,
            $"đề nghị về {OccasionWords.Of(occasion)}; {components.Fact}");
    }

    public override bool Loosens(Condition national) => national is SimplifiedAllowed other
        && (Occasions.Except(other.Occasions).Any() || Council < other.Council || Needed.Loosens(other.Needed));

    private ComponentsPresent Needed => new(Components, Copies);
}
