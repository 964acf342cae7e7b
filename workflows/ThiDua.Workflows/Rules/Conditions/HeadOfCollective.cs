namespace ThiDua.Workflows.Rules.Conditions;

/// <summary>Who heads a collective is judged with it (người đứng đầu): its year must have been rated so well.</summary>
internal sealed record HeadOfCollective(Rating AtLeast) : Condition
{
    public override Finding Judge(Question question)
    {
        var led = question.Dossier.LedCollective;
        return new Finding(
            $"Người đứng đầu được xét theo kết quả của tập thể: tập thể {RatingWords.AtLeast(AtLeast)}",
            led is null || led >= AtLeast,
            led is { } rating ? $"tập thể {RatingWords.Of(rating)}" : "không phải người đứng đầu");
    }

    public override bool Loosens(Condition national) => national is HeadOfCollective other && AtLeast < other.AtLeast;
}
