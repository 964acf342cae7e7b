using ThiDua.Workflows.Scoring.Scales;

namespace ThiDua.Workflows.Scoring.Sheets;

/// <summary>Whether a figure can stand in a sheet.</summary>
internal static class FigureCheck
{
    /// <summary>The first thing that is wrong with it, in Vietnamese; null when nothing is.</summary>
    public static string? Problem(ScoreSheet sheet, Figure figure) =>
        WrongStage(sheet, figure) ?? WrongScorer(sheet, figure)
        ?? (sheet.Scale.Indicators.FirstOrDefault(one => one.Id == figure.Indicator) is { } indicator
            ? Twice(sheet, figure)
                ?? WrongPoints(indicator, sheet.Scale.Rounding, figure)
                ?? WithoutEvidence(sheet, indicator, figure)
                ?? WithoutReason(sheet, figure)
            : $"thang điểm '{sheet.Scale.Scale}' không có chỉ tiêu này");

    private static string? WrongStage(ScoreSheet sheet, Figure figure) =>
        sheet.Stage is not { } open ? "bảng điểm đã kết luận"
        : figure.Stage == open ? null
        : $"bảng điểm đang ở bước {open.InWords()}";

    private static string? WrongScorer(ScoreSheet sheet, Figure figure)
    {
        var own = figure.By.Unit == sheet.Unit;
        return figure.Stage switch
        {
            ScoreStage.Self => own ? null : $"'{figure.By.Unit}' không tự chấm thay đơn vị khác",
            ScoreStage.CrossCheck => own ? "đơn vị không được chấm chéo chính mình"
                : sheet.Checkers.Contains(figure.By.Unit) ? null
                : $"'{figure.By.Unit}' không được phân công chấm chéo; được phân công: {string.Join(", ", sheet.Checkers)}",
            ScoreStage.Appraised => own ? "đơn vị không được tự thẩm định" : null,
            _ => null,
        };
    }

    private static string? Twice(ScoreSheet sheet, Figure figure) =>
        sheet.Figures.Any(other => other.Stage == figure.Stage && other.Indicator == figure.Indicator
            && (figure.Stage != ScoreStage.CrossCheck || other.By.Unit == figure.By.Unit))
            ? "đã có điểm ở bước này"
            : null;

    private static string? WrongPoints(ScoreIndicator indicator, ScoreRounding rounding, Figure figure)
    {
        var (points, measure) = (figure.Points, indicator.Measure);
        if (points < 0) return $"điểm {points.InWords()} là số âm";
        if (points > measure.Max) return $"{points.InWords()} điểm vượt mức tối đa {measure.Max.InWords()}";
        if (rounding.Round(points) != points) return $"{points.InWords()} điểm có nhiều hơn {rounding.Decimals} chữ số thập phân";
        if (figure.Fact is not { } fact) return measure.Impossible(points);
        if (measure.Misfit(fact) is { } misfit) return $"số liệu không hợp lệ: {misfit}";

        var computed = measure.Points(fact, rounding);
        return points == computed ? null : $"{points.InWords()} điểm không khớp số liệu, tính ra {computed.InWords()}";
    }

    private static string? WithoutEvidence(ScoreSheet sheet, ScoreIndicator indicator, Figure figure) =>
        indicator.Evidence is null || figure.Points == 0 || Has(figure)
            || sheet.Figures.Any(earlier => earlier.Indicator == figure.Indicator && earlier.Stage < figure.Stage && Has(earlier))
            ? null
            : $"thiếu tài liệu kiểm chứng ({indicator.Evidence})";

    private static bool Has(Figure figure) => figure.Evidence.Any(evidence => !string.IsNullOrWhiteSpace(evidence));

    private static string? WithoutReason(ScoreSheet sheet, Figure figure)
    {
        if (figure.Stage == ScoreStage.Self || !string.IsNullOrWhiteSpace(figure.Reason)) return null;

        var before = sheet.Standing(figure.Indicator, figure.Stage - 1);
        return before is [var points] && points == figure.Points
            ? null
            : $"điểm đổi từ {string.Join(" và ", before.Select(PointsText.InWords))} thành {figure.Points.InWords()} mà không có lý do";
    }
}
