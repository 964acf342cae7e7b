namespace ThiDua.Workflows.Rules.Conditions;

/// <summary>One achievement, one award: no award of these kinds was given for a time that overlaps this achievement.</summary>
/// <param name="Among">The kinds; null for the proposed award alone.</param>
internal sealed record NewAchievement(IReadOnlyList<string>? Among) : Condition
{
    public override Finding Judge(Question question)
    {
        var achievement = question.Dossier.Achievement;
        var earlier = question.Dossier.History.FirstOrDefault(
            record => (Among?.Contains(record.Award) ?? record.Award == question.Dossier.Award)
                && !record.Unscheduled && record.Period?.Overlaps(achievement) == true);

        return new Finding(
            "Thành tích chưa được khen: một thành tích chỉ được khen một hình thức",
            earlier is null,
            earlier is null
                ? "chưa được khen cho thời gian này"
                : $"đã được tặng {question.TitleOf(earlier.Award)} cho thành tích {earlier.Period}");
    }
}
