namespace ThiDua.Workflows.Scoring.Sheets;

/// <summary>Whether a stage has all that it needs to be closed.</summary>
internal static class StageCheck
{
    /// <summary>What is missing, in Vietnamese; null when nothing is.</summary>
    public static string? Missing(ScoreSheet sheet, ScoreStage stage) => stage switch
    {
        ScoreStage.Self => Unscored(sheet, stage, sheet.Unit),
        ScoreStage.CrossCheck => sheet.Checkers.Select(checker => Unscored(sheet, stage, checker)).FirstOrDefault(one => one is not null),
        _ => Disputed(sheet, stage),
    };

    private static string? Unscored(ScoreSheet sheet, ScoreStage stage, string scorer)
    {
        var scored = sheet.Figures.Where(figure => figure.Stage == stage && figure.By.Unit == scorer).Select(figure => figure.Indicator);
        var missing = sheet.Scale.Indicators.Select(indicator => indicator.Id).Except(scored).ToList();

        return missing.Count == 0 ? null : $"'{scorer}' còn thiếu điểm chỉ tiêu {string.Join(", ", missing)}";
    }

    private static string? Disputed(ScoreSheet sheet, ScoreStage stage)
    {
        var disputed = sheet.Scale.Indicators.Select(indicator => indicator.Id).Where(id => sheet.Standing(id, stage).Count > 1).ToList();

        return disputed.Count == 0 ? null : $"các đơn vị chấm chéo còn khác nhau ở chỉ tiêu {string.Join(", ", disputed)}";
    }
}
