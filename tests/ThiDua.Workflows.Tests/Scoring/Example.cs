using ThiDua.Workflows.Scoring.Rankings;
using ThiDua.Workflows.Scoring.Scales;
using ThiDua.Workflows.Scoring.Sheets;

namespace ThiDua.Workflows.Tests.Scoring;

/// <summary>A small scale of 100 points, and sheets and scores by it.</summary>
internal static class Example
{
    /// <summary>Group I is capped at 60 though its indicators give 70, the bonus at 10 though they give 18.</summary>
    public const string Json = """
        {
          "scale": "khoi", "edition": "2024", "title": "Bảng điểm", "total": 100, "rounding": { "decimals": 2, "mode": "halfUp" },
          "validFrom": "2024-01-01", "citation": { "document": "Quyết định của tỉnh", "confidence": "from-memory" },
          "groups": [
            { "id": "I", "title": "Chuyên môn", "kind": "main", "cap": 60, "criteria": [{ "id": "I.1", "title": "Chỉ tiêu", "indicators": [
              { "id": "I.a", "title": "Kế hoạch", "measure": { "ratio": { "max": 50, "floorPercent": 70 } }, "evidence": "Báo cáo", "dataOwner": "Sở" },
              { "id": "I.b", "title": "Chỉ số", "measure": { "step": { "steps": [{ "from": 80, "points": 10 }, { "from": 90, "points": 20 }] } }, "dataOwner": "Sở" }] }] },
            { "id": "II", "title": "Thi đua", "kind": "main", "cap": 40, "criteria": [{ "id": "II.1", "title": "Báo cáo", "indicators": [
              { "id": "II.a", "title": "Đúng hạn", "measure": { "yesNo": { "max": 40 } }, "dataOwner": "Sở" }] }] },
            { "id": "III", "title": "Thưởng", "kind": "bonus", "cap": 10, "criteria": [{ "id": "III.1", "title": "Mô hình", "indicators": [
              { "id": "III.a", "title": "Cấp tỉnh", "measure": { "bonus": { "each": 5, "max": 10 } }, "dataOwner": "Sở" },
              { "id": "III.b", "title": "Cấp quốc gia", "measure": { "bonus": { "each": 4, "max": 8 } }, "dataOwner": "Sở" }] }] },
            { "id": "IV", "title": "Trừ", "kind": "deduction", "criteria": [{ "id": "IV.1", "title": "Chậm", "indicators": [
              { "id": "IV.a", "title": "Báo cáo chậm", "measure": { "deduction": { "each": 2.5, "max": 20 } }, "dataOwner": "Sở" }] }] }
          ]
        }
        """;

    public static ScoreScale Scale { get; } = ScoreScale.Load(Json, "khoi.json");

    /// <summary>A score with these points, in the order of the scale.</summary>
    public static SheetTotal Total(decimal a, decimal b = 0, decimal second = 0, decimal bonusA = 0, decimal bonusB = 0, decimal late = 0) =>
        SheetTotal.Of(Scale, Column(a, b, second, bonusA, bonusB, late));

    public static Dictionary<string, decimal> Column(params decimal[] points) =>
        Scale.Indicators.Zip(points).ToDictionary(one => one.First.Id, one => one.Second);

    public static ScoreSheet Open(string unit = "A", params string[] checkers) =>
        ScoreSheet.Open(Scale, unit, checkers.Length == 0 ? ["B", "C"] : checkers);

    /// <summary>A sheet with these points in its open stage, by that unit.</summary>
    public static ScoreSheet Enter(this ScoreSheet sheet, string by, params decimal[] points) =>
        Column(points).Aggregate(sheet, (before, one) => before.Enter(Figure(sheet.Stage!.Value, one.Key, one.Value, by, "vì số liệu")));

    public static Figure Figure(ScoreStage stage, string indicator, decimal points, string by, string? reason = null) =>
        new(stage, indicator, points, new Scorer(by, "Nguyễn Văn An"), ["Báo cáo số 5"], reason);

    /// <summary>A unit that meets every condition of the example regulation.</summary>
    public static RankingEntry Entry(string unit, SheetTotal total, int? votes = null, int? decided = null) => new(
        unit,
        total,
        [.. Regulation.Conditions.Select(condition => new ConditionFinding(condition.Code, true, "đạt"))],
        votes,
        decided);

    public static RankingRegulation Regulation => RankingRegulation.Default;
}
