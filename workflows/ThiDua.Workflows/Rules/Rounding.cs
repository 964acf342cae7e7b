namespace ThiDua.Workflows.Rules;

/// <summary>How a share of a number becomes a whole number.</summary>
public enum Rounding
{
    /// <summary>Down (làm tròn xuống).</summary>
    Down,

    /// <summary>Up (làm tròn lên).</summary>
    Up,
}
