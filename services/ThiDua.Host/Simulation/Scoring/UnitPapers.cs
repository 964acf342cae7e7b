using ThiDua.Workflows.Scoring.Scales;
using ThiDua.Workflows.Scoring.Sheets;

namespace ThiDua.Host.Simulation.Scoring;

/// <summary>The papers of one unit in a scoring: its own figures, those of its checkers, what the meeting agreed and the standing body found.</summary>
internal sealed class UnitPapers(ScoreScale scale, string unit)
{
    private readonly Dictionary<string, IReadOnlyList<Figure>> _checks = new(StringComparer.Ordinal);

    public string Unit => unit;

    /// <summary>The unit's own figures, as it sent them last.</summary>
    public IReadOnlyList<Figure> Own { get; set; } = [];

    /// <summary>What the meeting agreed where the checkers differ.</summary>
    public IReadOnlyList<Figure> Agreed { get; set; } = [];

    /// <summary>What the standing body found otherwise.</summary>
    public IReadOnlyList<Figure> Appraised { get; set; } = [];

    /// <summary>The units that checked, in the order of their codes.</summary>
    public IEnumerable<string> Checkers => _checks.Keys.Order(StringComparer.Ordinal);

    /// <summary>The figures of a checker.</summary>
    public void Check(string checker, IReadOnlyList<Figure> figures) => _checks[checker] = figures;

    /// <summary>The unit's own total.</summary>
    public decimal OwnTotal => TotalOf(Own);

    /// <summary>What some figures come to, one for each indicator.</summary>
    public decimal TotalOf(IEnumerable<Figure> figures) =>
        SheetTotal.Of(scale, figures.ToDictionary(figure => figure.Indicator, figure => figure.Points)).Points;

    /// <summary>The indicators whose own figures the sheet refuses, with its reason: no evidence, above the maximum.</summary>
    public IReadOnlyList<(string Indicator, string Reason)> Refused(string checker)
    {
        var (sheet, refused) = (ScoreSheet.Open(scale, unit, [checker]), new List<(string, string)>());
        foreach (var figure in Own)
        {
            try
            {
                sheet = sheet.Enter(figure);
            }
            catch (ThiDua.Workflows.Scoring.ScoringException refusal)
            {
                refused.Add((figure.Indicator, refusal.Message));
            }
        }

        return refused;
    }

    /// <summary>The points that the checkers gave an indicator.</summary>
    public IReadOnlyList<decimal> CheckedPoints(string indicator) =>
        [.. Checkers.Select(checker => _checks[checker].First(figure => figure.Indicator == indicator).Points).Distinct()];

    /// <summary>The sheet up to a stage, which is closed.</summary>
    public ScoreSheet SheetTo(ScoreStage stage)
    {
        var sheet = ScoreSheet.Open(scale, unit, Checkers);
        for (var open = ScoreStage.Self; open <= stage; open++)
            sheet = FiguresOf(open).Aggregate(sheet, (before, figure) => before.Enter(figure)).Close();
        return sheet;
    }

    private IEnumerable<Figure> FiguresOf(ScoreStage stage) => stage switch
    {
        ScoreStage.Self => Own,
        ScoreStage.CrossCheck => Checkers.SelectMany(checker => _checks[checker]),
        ScoreStage.BlocAgreed => Agreed,
        ScoreStage.Appraised => Appraised,
        _ => [],
    };
}
