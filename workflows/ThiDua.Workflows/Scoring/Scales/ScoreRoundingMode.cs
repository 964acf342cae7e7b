namespace ThiDua.Workflows.Scoring.Scales;

/// <summary>Which way a figure is rounded.</summary>
public enum ScoreRoundingMode
{
    /// <summary>To the nearest, a half up (làm tròn số học).</summary>
    HalfUp,

    /// <summary>Down (làm tròn xuống).</summary>
    Down,
}
