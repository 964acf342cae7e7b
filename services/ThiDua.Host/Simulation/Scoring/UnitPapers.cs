using ThiDua.Workflows.Scoring;
using ThiDua.Workflows.Scoring.Scales;
using ThiDua.Workflows.Scoring.Sheets;

namespace ThiDua.Host.Simulation.Scoring;

/// <summary>
/// The papers of one unit in a scoring: its own figures, those of its checkers, what the meeting agreed and the standing body found.
/// </summary>
internal sealed class UnitPapers(ScoreScale scale, string unit)
{
    private readonly SortedDictionary<string, IReadOnlyList<Figure>> _checks = new(StringComparer.Ordinal);
    private readonly Dictionary<ScoreStage, IReadOnlyList<Figure>> _figures = [];
    private readonly Dictionary<ScoreStage, ScoreSheet> _sheets = [];

    public string Unit => unit;

    /// <summary>The unit's own figures, as it sent them last.</summary>
    public IReadOnlyList<Figure> Own => _figures.GetValueOrDefault(ScoreStage.Self, []);

    /// <summary>The units that checked, in the order of their codes.</summary>
    public IEnumerable<string> Checkers => _checks.Keys;

    /// <summary>Whether the meeting agreed on figures before.</summary>
    public bool IsAgreed => _figures.ContainsKey(ScoreStage.BlocAgreed);

    /// <summary>The figures of a stage, in the place of those that it had.</summary>
    public void Enter(ScoreStage stage, IReadOnlyList<Figure> figures)
    {
        _figures[stage] = figures;
        _sheets.Clear();
    }

    /// <summary>The figures of a checker.</summary>
    public void Check(string checker, IReadOnlyList<Figure> figures)
    {
        _checks[checker] = figures;
        Enter(ScoreStage.CrossCheck, [.. _checks.Values.SelectMany(check => check)]);
    }

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
            catch (ScoringException refusal)
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
        if (_sheets.TryGetValue(stage, out var known))
            return known;
        var open = stage == ScoreStage.Self ? ScoreSheet.Open(scale, unit, Checkers) : SheetTo(stage - 1);
        return _sheets[stage] = _figures.GetValueOrDefault(stage, []).Aggregate(open, (sheet, figure) => sheet.Enter(figure)).Close();
    }
}
