using ThiDua.Workflows.Scoring.Scales;
using ThiDua.Workflows.Scoring.Sheets;

namespace ThiDua.Workflows.Scoring.Scorers;

/// <summary>How far a checker's figure lies from the reference, as a share of the indicator's maximum.</summary>
/// <param name="Checker">The unit that checked.</param>
/// <param name="Unit">The unit that was checked.</param>
/// <param name="Indicator">The id of the indicator.</param>
/// <param name="Value">Positive where the checker was kinder to the unit than the reference.</param>
internal sealed record Deviation(string Checker, string Unit, string Indicator, decimal Value)
{
    /// <summary>Every deviation of a sheet's cross-check from a later stage.</summary>
    public static IEnumerable<Deviation> Of(ScoreSheet sheet, ScoreStage reference)
    {
        var column = sheet.Column(reference);
        return sheet.Figures
            .Where(figure => figure.Stage == ScoreStage.CrossCheck)
            .Select(figure => new Deviation(
                figure.By.Unit,
                sheet.Unit,
                figure.Indicator,
                Kindness(sheet.Scale[figure.Indicator].Measure, figure.Points - column[figure.Indicator])));
    }

    private static decimal Kindness(Measure measure, decimal difference) =>
        (measure.Group == ScoreGroupKind.Deduction ? -difference : difference) / measure.Max;
}
