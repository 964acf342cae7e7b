using ThiDua.Workflows.Scoring;
using ThiDua.Workflows.Scoring.Scorers;
using ThiDua.Workflows.Scoring.Sheets;

namespace ThiDua.Workflows.Tests.Scoring.Scorers;

/// <summary>What is said of a checker: numbers, and no verdict.</summary>
public sealed class ScorerReportTests
{
    [Fact]
    public void A_severe_checker_shows_in_the_sign_test_with_deductions_turned_round()
    {
        // B takes from every one of three units and deducts more; C agrees with the conclusion.
        var report = ScorerReport.Of(
            [Sheet("A", [40, 10, 0, 0, 0, 5]), Sheet("D", [40, 10, 0, 0, 0, 5]), Sheet("E", [40, 10, 0, 0, 0, 5])], ScoreStage.Concluded, 0.05);

        Assert.Equal(["B", "C"], report.Select(one => one.Checker));
        Assert.Equal((15, "S = 0 dấu dương", 2.0 / 32768), (report[0].Severity.N, report[0].Severity.Statistic, report[0].Severity.P));
        Assert.Equal("B chấm 18 chỉ tiêu; 0 cao hơn, 15 thấp hơn điểm kết luận (có lợi, không có lợi cho đơn vị).", report[0].Sentences[0]);
        Assert.Equal(0, report[1].Severity.N);
        Assert.Contains("n quá nhỏ", report[1].Sentences[1]);
    }

    [Fact]
    public void A_favoured_unit_shows_in_the_rank_sum_test()
    {
        var report = ScorerReport.Of(
            [Sheet("A", [50, 20, 40, 10, 0, 0]), Sheet("D", [40, 10, 0, 5, 0, 5]), Sheet("E", [40, 10, 0, 5, 0, 5])], ScoreStage.Concluded, 0.05)[0];

        Assert.Equal(["A", "D", "E"], report.Favour.Select(one => one.Unit));
        var favoured = report.Favour[0].Test;
        Assert.Equal(18, favoured.N);
        // Of A nothing deviates; of D and E five of six each lie below: A has 6 of 8 equal highest ranks.
        Assert.Equal("U = 66 (n1 = 6, n2 = 12)", favoured.Statistic);
        Assert.True(favoured.P < 0.05 && report.Favour[1].Test.P > 0.05);
        Assert.StartsWith("A so với các đơn vị khác do B chấm: Phép thử tổng hạng (Mann và Whitney 1947): n = 18, U = 66", report.Sentences[2]);
        Assert.Equal(
            "Đã làm 4 phép thử và coi các chỉ tiêu là độc lập; đây là số liệu để xem xét, không phải kết luận về người chấm.", report.Sentences[^1]);
    }

    [Fact]
    public void A_checker_of_one_unit_has_nothing_to_compare()
    {
        var report = ScorerReport.Of([Sheet("A", [40, 10, 0, 5, 0, 5])], ScoreStage.Concluded, 0.05)[0];

        Assert.Contains("n quá nhỏ", report.Sentences[2]);
    }

    [Fact]
    public void The_reference_is_a_later_stage() =>
        Assert.Equal(
            "Không thể so điểm chấm chéo với bước tự chấm; cần một bước sau chấm chéo.",
            Assert.Throws<ScoringException>(() => ScorerReport.Of([], ScoreStage.Self, 0.05)).Message);

    /// <summary>A sheet that is concluded at full points, with what B gave it.</summary>
    private static ScoreSheet Sheet(string unit, decimal[] byB)
    {
        decimal[] full = [50, 20, 40, 10, 0, 0];
        return Example.Open(unit, "B", "C")
            .Enter(unit, full).Close()
            .Enter("B", byB).Enter("C", full).Close()
            .Enter("Khối", full).Close().Close().Close();
    }
}
