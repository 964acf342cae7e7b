using ThiDua.Workflows.Scoring.Scales;
using ThiDua.Workflows.Scoring.Sheets;

namespace ThiDua.Workflows.Tests.Scoring.Sheets;

/// <summary>Sums are exact, and a cap that takes something says so.</summary>
public sealed class SheetTotalTests
{
    [Theory]
    [InlineData(50, 20, 40, 10, 8, 0, 110)]
    [InlineData(50, 10, 40, 10, 0, 0, 110)]
    [InlineData(49.99, 10, 40, 5, 4, 0, 108.99)]
    [InlineData(50, 20, 40, 10, 8, 20, 90)]
    [InlineData(0, 0, 0, 0, 0, 20, -20)]
    [InlineData(0, 0, 0, 0, 0, 0, 0)]
    public void The_score_is_the_capped_groups_with_bonus_and_without_deductions(
        double a, double b, double second, double bonusA, double bonusB, double late, double points) =>
        Assert.Equal(
            (decimal)points,
            Example.Total((decimal)a, (decimal)b, (decimal)second, (decimal)bonusA, (decimal)bonusB, (decimal)late).Points);

    [Fact]
    public void A_sum_loses_nothing() =>
        Assert.Equal(0.30m + 40 + 0.00m, Example.Total(0.1m + 0.2m, 0, 40).Points);

    [Fact]
    public void A_total_explains_itself_with_its_caps_and_its_clause() =>
        Assert.Equal(
            [
                "Nhóm I (Chuyên môn): được 70 điểm, mức trần 60 nên tính 60.",
                "Nhóm II (Thi đua): được 40 điểm.",
                "Nhóm III (Thưởng): cộng 18 điểm, mức trần 10 nên tính 10.",
                "Nhóm IV (Trừ): trừ 2,5 điểm.",
                "Tổng: 107,5 điểm (thang 100; Quyết định của tỉnh; chưa kiểm chứng).",
            ],
            Example.Total(50, 20, 40, 10, 8, 2.5m).Sentences);

    [Fact]
    public void All_points_of_the_example_of_1000_are_1000_and_the_capped_bonus()
    {
        var scale = ScoreScaleLibrary.Default.Editions[0];
        var best = scale.Indicators.ToDictionary(
            one => one.Id, one => one.Measure.Group == ScoreGroupKind.Deduction ? 0 : one.Measure.Max);

        Assert.Equal(1040, SheetTotal.Of(scale, best).Points);
    }
}
