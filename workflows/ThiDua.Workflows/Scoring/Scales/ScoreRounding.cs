namespace ThiDua.Workflows.Scoring.Scales;

/// <summary>How a computed figure is rounded. A sum is never rounded.</summary>
/// <param name="Decimals">How many decimal places are kept, 0 to 4.</param>
/// <param name="Mode">Which way.</param>
public sealed record ScoreRounding(int Decimals, ScoreRoundingMode Mode)
{
    /// <summary>The number, rounded.</summary>
    public decimal Round(decimal number) =>
        Math.Round(number, Decimals, Mode == ScoreRoundingMode.Down ? MidpointRounding.ToZero : MidpointRounding.AwayFromZero);

    /// <summary>The smallest difference of two figures.</summary>
    internal decimal Step => new(1, 0, 0, false, (byte)Decimals);
}
