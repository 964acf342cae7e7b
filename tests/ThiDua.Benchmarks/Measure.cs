namespace ThiDua.Benchmarks;

/// <summary>One figure beside the raw limit of the same run and its target.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Value">The figure.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Raw">The raw limit, in the same unit; null where there is none.</param>
/// <param name="Ratio">Value by raw, or what else the target is about.</param>
/// <param name="Target">The target in words.</param>
/// <param name="Met">Whether it was met.</param>
internal sealed record Measure(string Name, double Value, string Unit, double? Raw, double? Ratio, string Target, bool Met)
{
    /// <summary>A rate that must reach a share of the raw limit.</summary>
    public static Measure ShareOfRaw(string name, double value, string unit, double raw, double share) =>
        new(name, value, unit, raw, value / raw, $">= {share:P0} of raw", value / raw >= share);

    /// <summary>A figure that must be at least so large.</summary>
    public static Measure AtLeast(string name, double value, string unit, double least) => new(name, value, unit, null, value / least, $">= {least:N0} {unit}", value >= least);

    /// <summary>A figure that must be at most so large.</summary>
    public static Measure AtMost(string name, double value, string unit, double most, double? raw = null) => new(name, value, unit, raw, raw is { } r ? value / r : value / most, $"<= {most:N1} {unit}", value <= most);

    /// <summary>A rate that may be slower than another by at most a share.</summary>
    public static Measure Within(string name, double value, string unit, double other, double share) =>
        new(name, value, unit, other, value / other, $"within {share:P0}", value / other >= 1 - share);
}
