using ThiDua.Workflows.Scoring.Rankings;

namespace ThiDua.Host.Simulation.Scoring;

/// <summary>How units stand to the hard conditions of a bloc's regulation.</summary>
internal static class HardFacts
{
    /// <summary>The fact of a condition. What the scoring itself tells is taken from it; the rest is the unit's year.</summary>
    public static ConditionFinding Of(
        Draws draws, BlocBook book, string unit, string condition, IReadOnlyCollection<string> late, IReadOnlyCollection<string> absent)
    {
        var sent = book[unit].Checkers.Any();
        return condition switch
        {
            "du-hop-tong-ket" => Found(!absent.Contains(unit), "có dự hội nghị tổng kết", "vắng hội nghị tổng kết"),
            "gui-ke-hoach-bao-cao" => Found(
                sent && !late.Contains(unit), "gửi bảng điểm đúng hạn", sent ? "gửi bảng điểm chậm" : "không gửi bảng điểm"),
            _ => Found(!draws.Chance(Habits.BreaksHardCondition, $"{book.Work} {unit} {condition}"), "đạt", "có vi phạm trong năm"),
        };

        ConditionFinding Found(bool met, string good, string bad) => new(condition, met, met ? good : bad);
    }
}
