namespace ThiDua.Workflows.Councils.Sessions;

/// <summary>How far an item has come.</summary>
public enum ItemStage
{
    /// <summary>It waits for its vote, the first one or another after a tie (chưa biểu quyết).</summary>
    Waiting,

    /// <summary>Its box takes ballots (đang biểu quyết).</summary>
    Open,

    /// <summary>As many are in favour as against; who presides has to decide (phiếu ngang nhau).</summary>
    Tied,

    /// <summary>It is decided (đã biểu quyết).</summary>
    Closed,

    /// <summary>It was put off (hoãn).</summary>
    PutOff,
}
