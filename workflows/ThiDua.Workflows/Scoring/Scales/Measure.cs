using System.Text.Json.Serialization;

namespace ThiDua.Workflows.Scoring.Scales;

/// <summary>How a fact becomes points (cách tính điểm).</summary>
[JsonConverter(typeof(MeasureConverter))]
public abstract record Measure
{
    /// <summary>Greater numbers are mistakes of typing; below it no product or sum leaves the range of a decimal.</summary>
    private const decimal Largest = 1_000_000_000_000_000;

    /// <summary>The most points that an indicator gives, or takes (điểm tối đa).</summary>
    public abstract decimal Max { get; }

    /// <summary>The kind of group in which an indicator with this measure can stand.</summary>
    [JsonIgnore]
    public virtual ScoreGroupKind Group => ScoreGroupKind.Main;

    /// <summary>The points of a fact.</summary>
    /// <exception cref="ScoringException">The fact makes no sense for this measure.</exception>
    public decimal Points(Measurement fact, ScoreRounding rounding) =>
        Misfit(fact) is { } misfit ? throw new ScoringException($"Số liệu không hợp lệ: {misfit}.") : rounding.Round(PointsOf(fact));

    /// <summary>What is wrong with a fact, in Vietnamese; null when nothing is.</summary>
    internal virtual string? Misfit(Measurement fact) =>
        fact.Actual < 0 ? "kết quả thực hiện không được âm"
        : fact.Actual > Largest || fact.Plan > Largest ? $"số quá lớn, tối đa {Largest.InWords()}"
        : null;

    /// <summary>Why no fact could give these points, in Vietnamese; null when one could.</summary>
    internal virtual string? Impossible(decimal points) => null;

    /// <summary>What a file says wrongly of the measure: the place in it, and the problem in Vietnamese.</summary>
    internal abstract IEnumerable<(string Place, string Problem)> Faults();

    private protected abstract decimal PointsOf(Measurement fact);

    private protected static IEnumerable<(string Place, string Problem)> NotPositive(string place, decimal number) =>
        number > 0 ? [] : [(place, $"phải lớn hơn 0, không phải {number.InWords()}")];
}
