using System.Collections.Immutable;
using ThiDua.Workflows.Scoring.Scales;

namespace ThiDua.Workflows.Scoring.Sheets;

/// <summary>
/// The score sheet of one unit (bảng chấm điểm): its figures in five stages. A sheet is a value; what is entered or closed gives a
/// new one.
/// </summary>
public sealed record ScoreSheet
{
    private ScoreSheet(ScoreScale scale, string unit, ImmutableArray<string> checkers) =>
        (Scale, Unit, Checkers) = (scale, unit, checkers);

    /// <summary>The scale by which it is scored.</summary>
    public ScoreScale Scale { get; }

    /// <summary>The unit that is scored.</summary>
    public string Unit { get; }

    /// <summary>The units that cross-check it.</summary>
    public IReadOnlyList<string> Checkers { get; }

    /// <summary>The stage that is open; null when all are closed.</summary>
    public ScoreStage? Stage { get; private init; } = ScoreStage.Self;

    /// <summary>Every figure, in the order of entry.</summary>
    public ImmutableList<Figure> Figures { get; private init; } = [];

    /// <summary>An empty sheet, open for the unit's own figures.</summary>
    /// <exception cref="ScoringException">Nobody is to cross-check the unit, or it itself is, or another one twice.</exception>
    public static ScoreSheet Open(ScoreScale scale, string unit, IEnumerable<string> checkers)
    {
        ImmutableArray<string> units = [.. checkers];
        if (units.IsEmpty) throw new ScoringException($"Bảng điểm của '{unit}' chưa có đơn vị chấm chéo.");
        if (units.Contains(unit)) throw new ScoringException($"Đơn vị '{unit}' không được chấm chéo chính mình.");
        if (units.Distinct().Count() < units.Length) throw new ScoringException($"Bảng điểm của '{unit}' có đơn vị chấm chéo ghi hai lần.");

        return new ScoreSheet(scale, unit, units);
    }

    /// <summary>The sheet with one figure more.</summary>
    /// <exception cref="ScoringException">The figure cannot stand in the sheet; the message says why.</exception>
    public ScoreSheet Enter(Figure figure) => FigureCheck.Problem(this, figure) is { } problem
        ? throw new ScoringException($"Không nhận điểm {Name(figure.Stage)} chỉ tiêu '{figure.Indicator}' của '{Unit}': {problem}.")
        : this with { Figures = Figures.Add(figure) };

    /// <summary>The sheet with its open stage closed and the next one open.</summary>
    /// <exception cref="ScoringException">No stage is open, or the open one lacks figures.</exception>
    public ScoreSheet Close()
    {
        if (Stage is not { } stage) throw new ScoringException($"Bảng điểm của '{Unit}' đã kết luận.");
        if (StageCheck.Missing(this, stage) is { } missing)
            throw new ScoringException($"Chưa thể kết thúc bước {Name(stage)} của '{Unit}': {missing}.");

        return this with { Stage = stage == ScoreStage.Concluded ? null : stage + 1 };
    }

    /// <summary>The points of every indicator as a stage leaves them: its own figures, else the last earlier ones.</summary>
    /// <param name="stage">The stage; it must have begun.</param>
    /// <param name="checker">Of the cross-check, whose column; null for the one on which all checkers agree.</param>
    /// <exception cref="ScoringException">The stage has not begun, or an indicator has no figure, or several.</exception>
    public IReadOnlyDictionary<string, decimal> Column(ScoreStage stage, string? checker = null) => stage > Stage
        ? throw new ScoringException($"Bảng điểm của '{Unit}' chưa đến bước {Name(stage)}.")
        : Scale.Indicators.ToDictionary(one => one.Id, one => Standing(one.Id, stage, checker) switch
        {
            [var points] => points,
            [] => throw new ScoringException($"Chỉ tiêu '{one.Id}' của '{Unit}' chưa có điểm."),
            _ => throw new ScoringException($"Chỉ tiêu '{one.Id}' của '{Unit}' chưa thống nhất giữa các đơn vị chấm chéo."),
        });

    /// <summary>What a column comes to.</summary>
    /// <exception cref="ScoringException">As for the column.</exception>
    public SheetTotal Total(ScoreStage stage, string? checker = null) => SheetTotal.Of(Scale, Column(stage, checker));

    /// <summary>The different points that an indicator has in the last stage, up to that one, that has a figure for it.</summary>
    internal IReadOnlyList<decimal> Standing(string indicator, ScoreStage stage, string? checker = null)
    {
        var figures = Figures.Where(figure => figure.Indicator == indicator && figure.Stage <= stage
            && (checker is null || figure.Stage != ScoreStage.CrossCheck || figure.By.Unit == checker)).ToList();

        return figures.Count == 0
            ? []
            : [.. figures.Where(figure => figure.Stage == figures.Max(one => one.Stage)).Select(figure => figure.Points).Distinct()];
    }

    private static string Name(ScoreStage stage) => stage.InWords();
}
