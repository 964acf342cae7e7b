using System.Collections.Immutable;
using ThiDua.Workflows.Data;

namespace ThiDua.Workflows.Scoring.Scales;

/// <summary>The known score scales: of each name at most one edition is in force on a day.</summary>
public sealed class ScoreScaleLibrary
{
    private const string Example = "vi-du-1000-diem.json";

    private readonly ImmutableList<ScoreScale> _editions;

    private ScoreScaleLibrary(ImmutableList<ScoreScale> editions) => _editions = editions;

    /// <summary>The example that comes with the program. It is from memory: each bloc puts its own decision beside it.</summary>
    public static ScoreScaleLibrary Default { get; } = new([ScoreScale.Load(DataFile.Embedded(Example), Example)]);

    /// <summary>Every edition of every scale.</summary>
    public IReadOnlyList<ScoreScale> Editions => _editions;

    /// <summary>Every name.</summary>
    public IEnumerable<string> Names => _editions.Select(scale => scale.Scale).Distinct().Order(StringComparer.Ordinal);

    /// <summary>The edition of a scale that is in force on a day.</summary>
    /// <exception cref="UnknownNameException">There is no such scale.</exception>
    /// <exception cref="ScoringException">None of its editions is in force on the day.</exception>
    public ScoreScale InForce(string scale, DateOnly date)
    {
        if (!Names.Contains(scale)) throw new UnknownNameException("thang điểm", scale, Names);

        return _editions.FirstOrDefault(edition => edition.Scale == scale && edition.IsInForce(date))
            ?? throw new ScoringException($"Thang điểm '{scale}' không có bản nào có hiệu lực vào ngày {date:dd/MM/yyyy}.");
    }

    /// <summary>These scales and that one.</summary>
    /// <exception cref="ScoringException">Another edition of the scale is in force on a day of its validity.</exception>
    public ScoreScaleLibrary With(ScoreScale scale)
    {
        var overlapping = _editions.FirstOrDefault(other =>
            other.Scale == scale.Scale
            && other.ValidFrom <= (scale.ValidTo ?? DateOnly.MaxValue)
            && scale.ValidFrom <= (other.ValidTo ?? DateOnly.MaxValue));

        return overlapping is null
            ? new ScoreScaleLibrary(_editions.Add(scale))
            : throw new ScoringException(
                $"Thang điểm '{scale.Scale}' bản '{scale.Edition}' trùng hiệu lực với bản '{overlapping.Edition}'.");
    }
}
