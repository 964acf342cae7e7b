namespace ThiDua.Workflows.Scoring.Scales;

/// <summary>What becomes of the points of a group.</summary>
public enum ScoreGroupKind
{
    /// <summary>They are the score proper (điểm chính).</summary>
    Main,

    /// <summary>They are added (điểm thưởng).</summary>
    Bonus,

    /// <summary>They are taken away (điểm trừ).</summary>
    Deduction,
}
