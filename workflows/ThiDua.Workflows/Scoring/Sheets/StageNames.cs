namespace ThiDua.Workflows.Scoring.Sheets;

/// <summary>What the stages are called.</summary>
internal static class StageNames
{
    public static string InWords(this ScoreStage stage) => stage switch
    {
        ScoreStage.Self => "tự chấm",
        ScoreStage.CrossCheck => "chấm chéo",
        ScoreStage.BlocAgreed => "khối thống nhất",
        ScoreStage.Appraised => "thẩm định",
        _ => "kết luận",
    };
}
