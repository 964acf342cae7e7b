namespace ThiDua.Workflows.Initiatives.Reading;

/// <summary>What the readers found.</summary>
public enum ReadingOutcome
{
    /// <summary>A sheet is missing (chưa đủ phiếu chấm).</summary>
    Incomplete,

    /// <summary>The readers differ too far: another one has to read (chấm lại).</summary>
    Disputed,

    /// <summary>Enough points to go before the council (đạt).</summary>
    Suitable,

    /// <summary>Too few points (không đạt).</summary>
    Unsuitable,
}
