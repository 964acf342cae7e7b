using ThiDua.Workflows.Scoring.Sheets;

namespace ThiDua.Workflows.Scoring.Scorers;

/// <summary>
/// How a checker scores beside the others: severe or lenient on the whole (khắt khe, rộng tay), and kinder to one unit than to the
/// rest (chấm ưu ái). The tests take the indicators as independent observations; the report gives their numbers and draws no conclusion.
/// </summary>
/// <param name="Checker">The unit that checked.</param>
/// <param name="Severity">The test of whether its figures lie to one side of the reference.</param>
/// <param name="Favour">For each unit that it checked the test of whether that one was scored otherwise than its others.</param>
/// <param name="Sentences">The numbers in Vietnamese.</param>
public sealed record ScorerReport(
    string Checker, TestResult Severity, IReadOnlyList<UnitComparison> Favour, IReadOnlyList<string> Sentences)
{
    /// <summary>A report for every checker, in the order of their names.</summary>
    /// <param name="sheets">The sheets of the bloc.</param>
    /// <param name="reference">The stage with whose figures those of the checkers are compared: one after the cross-check.</param>
    /// <param name="level">The level of significance (mức ý nghĩa) for which the report says whether n is large enough.</param>
    /// <exception cref="ScoringException">The reference is no later stage, or a sheet has not come to it.</exception>
    public static IReadOnlyList<ScorerReport> Of(IEnumerable<ScoreSheet> sheets, ScoreStage reference, double level)
    {
        if (reference <= ScoreStage.CrossCheck)
            throw new ScoringException($"Không thể so điểm chấm chéo với bước {reference.InWords()}; cần một bước sau chấm chéo.");

        return
        [
            .. sheets.SelectMany(sheet => Deviation.Of(sheet, reference))
                .GroupBy(deviation => deviation.Checker)
                .OrderBy(own => own.Key, StringComparer.Ordinal)
                .Select(own => Of(own.Key, [.. own], reference, level)),
        ];
    }

    private static ScorerReport Of(string checker, IReadOnlyList<Deviation> deviations, ScoreStage reference, double level)
    {
        var severity = SignTest.Of(deviations.Select(deviation => deviation.Value));
        List<UnitComparison> favour =
        [
            .. deviations.Select(deviation => deviation.Unit).Distinct().Order(StringComparer.Ordinal).Select(unit => new UnitComparison(
                unit,
                RankSumTest.Of(
                    [.. deviations.Where(deviation => deviation.Unit == unit).Select(deviation => deviation.Value)],
                    [.. deviations.Where(deviation => deviation.Unit != unit).Select(deviation => deviation.Value)]))),
        ];

        return new ScorerReport(checker, severity, favour,
        [
            $"{checker} chấm {deviations.Count} chỉ tiêu; {deviations.Count(deviation => deviation.Value > 0)} cao hơn, "
                + $"{deviations.Count(deviation => deviation.Value < 0)} thấp hơn điểm {reference.InWords()} "
                + "(có lợi, không có lợi cho đơn vị).",
            $"Khắt khe hay rộng tay: {severity.InWords(level)}",
            .. favour.Select(one => $"{one.Unit} so với các đơn vị khác do {checker} chấm: {one.Test.InWords(level)}"),
            $"Đã làm {favour.Count + 1} phép thử và coi các chỉ tiêu là độc lập; "
                + "đây là số liệu để xem xét, không phải kết luận về người chấm.",
        ]);
    }
}
