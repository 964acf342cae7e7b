namespace ThiDua.Workflows.Scoring.Sheets;

/// <summary>The five columns of a score sheet, in their order.</summary>
public enum ScoreStage
{
    /// <summary>The unit scores itself (tự chấm).</summary>
    Self,

    /// <summary>Other units of the bloc score it (chấm chéo).</summary>
    CrossCheck,

    /// <summary>The bloc agrees (khối thống nhất).</summary>
    BlocAgreed,

    /// <summary>The standing body appraises (thẩm định).</summary>
    Appraised,

    /// <summary>The council concludes (kết luận).</summary>
    Concluded,
}
