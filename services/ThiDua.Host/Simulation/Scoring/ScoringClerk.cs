using ThiDua.Workflows.Scoring.Scales;
using ThiDua.Workflows.Scoring.Sheets;

namespace ThiDua.Host.Simulation.Scoring;

/// <summary>
/// How people of a bloc give figures: a unit overrates itself or forgets evidence, a checker is severe, lenient or kind to a friend, the
/// meeting comes nearer to the papers, and the standing body finds by the data of agencies what is left.
/// </summary>
internal sealed class ScoringClerk(Draws draws)
{
    /// <summary>A unit's own figures.</summary>
    /// <param name="book">The scoring.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="supplements">The indicators for which evidence was asked; it is found now.</param>
    public IReadOnlyList<Figure> Own(BlocBook book, string unit, IReadOnlyCollection<string> supplements) =>
    [
        .. book.Scale.Indicators.Select(indicator =>
        {
            var about = $"{book.Work} {unit} {indicator.Id}";
            var overrated = Fits(indicator) && draws.Chance(Habits.Overrates, $"{about} overrates");
            var forgets = !supplements.Contains(indicator.Id) && draws.Chance(Habits.ForgetsEvidence, $"{about} forgets");
            var points = overrated ? indicator.Measure.Max : True(book, indicator, unit);
            string[] evidence = forgets ? [] : [indicator.Evidence ?? indicator.Title];
            return new Figure(ScoreStage.Self, indicator.Id, points, By(unit), evidence);
        }),
    ];

    /// <summary>A checker's figures.</summary>
    public IReadOnlyList<Figure> Check(BlocBook book, string unit, string checker)
    {
        var kindness = Kindness(book.Work, unit, checker);
        var own = book[unit].Own.ToDictionary(figure => figure.Indicator, figure => figure.Points);
        return
        [
            .. book.Scale.Indicators.Select(indicator =>
            {
                var fact = True(book, indicator, unit);
                var finds = draws.Chance(Habits.FindsOverrated, $"{book.Work} {unit} {checker} {indicator.Id} finds");
                var points = Shifted(book.Scale, indicator, finds ? fact : own[indicator.Id], kindness);
                var reason = points == own[indicator.Id] ? null : "Theo tài liệu kiểm chứng";
                return new Figure(ScoreStage.CrossCheck, indicator.Id, points, By(checker), [], reason);
            }),
        ];
    }

    /// <summary>
    /// What the meeting agrees where the checkers differ: the highest of their figures, to keep the peace; when the standing body has
    /// returned it, the one that is nearest to the papers.
    /// </summary>
    public IReadOnlyList<Figure> Agree(BlocBook book, string unit, bool returned) =>
    [
        .. book.Scale.Indicators
            .Where(indicator => book[unit].CheckedPoints(indicator.Id).Count > 1)
            .Select(indicator => new Figure(
                ScoreStage.BlocAgreed,
                indicator.Id,
                book[unit].CheckedPoints(indicator.Id).MinBy(points => returned ? Math.Abs(points - True(book, indicator, unit)) : -points),
                By(book.Work),
                [],
                "Hội nghị thống nhất")),
    ];

    /// <summary>Where the agreed figures differ from the data of agencies, those of the agencies.</summary>
    public IReadOnlyList<Figure> Appraise(BlocBook book, string unit)
    {
        var agreed = book[unit].SheetTo(ScoreStage.BlocAgreed).Column(ScoreStage.BlocAgreed);
        return
        [
            .. book.Scale.Indicators
                .Where(indicator => agreed[indicator.Id] != True(book, indicator, unit))
                .Where(indicator => draws.Chance(Habits.AgencyDataAtHand, $"{book.Work} {unit} {indicator.Id} appraised"))
                .Select(indicator => new Figure(
                    ScoreStage.Appraised,
                    indicator.Id,
                    True(book, indicator, unit),
                    By("agency:snv"),
                    [],
                    $"Theo số liệu của {indicator.DataOwner}")),
        ];
    }

    /// <summary>Whoever scores for a unit or body, by its code.</summary>
    private static Scorer By(string body) => new(body, body);

    private decimal True(BlocBook book, ScoreIndicator indicator, string unit) =>
        indicator.Measure.Points(UnitFacts.Of(draws, indicator, unit, book.Work), book.Scale.Rounding);

    /// <summary>How kind a checker is to a unit: its temper, and whether they are friends.</summary>
    private decimal Kindness(string work, string unit, string checker)
    {
        var temper = draws.Fraction($"{work} {checker} temper");
        var kindness = temper < Habits.IsSevere ? -Habits.Temper : temper > 1 - Habits.IsLenient ? Habits.Temper : 0;
        return kindness + (draws.Chance(Habits.Favours, $"{work} {checker} {unit} friends") ? Habits.Favour : 0);
    }

    /// <summary>Only a share leaves room for kindness; what was done or was not, or is counted, does not.</summary>
    private static decimal Shifted(ScoreScale scale, ScoreIndicator indicator, decimal points, decimal kindness) => Fits(indicator)
        ? Math.Clamp(scale.Rounding.Round(points + (indicator.Measure.Max * kindness)), 0, indicator.Measure.Max)
        : points;

    private static bool Fits(ScoreIndicator indicator) => indicator.Measure is RatioMeasure;
}
