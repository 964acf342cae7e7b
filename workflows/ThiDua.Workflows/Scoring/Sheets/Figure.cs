using ThiDua.Workflows.Scoring.Scales;

namespace ThiDua.Workflows.Scoring.Sheets;

/// <summary>One figure of a score sheet (điểm chấm). It is never changed: a later stage puts its own beside it.</summary>
/// <param name="Stage">The column.</param>
/// <param name="Indicator">The id of the indicator.</param>
/// <param name="Points">The points; of a deduction, those taken away, as a positive number.</param>
/// <param name="By">Who gives it.</param>
/// <param name="Evidence">What it rests on (tài liệu kiểm chứng); empty where the evidence of an earlier stage is enough.</param>
/// <param name="Reason">Why it differs from the stage before (lý do); needed where it does.</param>
/// <param name="Fact">The fact from which it was computed; null where it was judged.</param>
public sealed record Figure(
    ScoreStage Stage,
    string Indicator,
    decimal Points,
    Scorer By,
    IReadOnlyList<string> Evidence,
    string? Reason = null,
    Measurement? Fact = null);
