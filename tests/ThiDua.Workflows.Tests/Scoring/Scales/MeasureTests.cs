using ThiDua.Workflows.Scoring;
using ThiDua.Workflows.Scoring.Scales;

namespace ThiDua.Workflows.Tests.Scoring.Scales;

/// <summary>How facts become points.</summary>
public sealed class MeasureTests
{
    private static readonly ScoreRounding HalfUp = new(2, ScoreRoundingMode.HalfUp);

    [Theory]
    [InlineData(0, 100, 0)]
    [InlineData(69.99, 100, 0)]
    [InlineData(70, 100, 35)]
    [InlineData(99, 100, 49.5)]
    [InlineData(100, 100, 50)]
    [InlineData(250, 100, 50)]
    [InlineData(8, 9, 44.44)]
    [InlineData(7, 9, 38.89)]
    public void A_ratio_is_max_times_the_share_reached_nothing_below_the_floor_and_no_more_than_max(double actual, double plan, double points) =>
        Assert.Equal((decimal)points, new RatioMeasure(50, 70).Points(new Measurement((decimal)actual, (decimal)plan), HalfUp));

    [Theory]
    [InlineData(59, 0)]
    [InlineData(60, 20)]
    [InlineData(69.9, 20)]
    [InlineData(70, 50)]
    [InlineData(1000, 50)]
    public void A_step_is_the_highest_that_is_reached(double actual, double points) =>
        Assert.Equal((decimal)points, new StepMeasure([new(60, 20), new(70, 50)]).Points(new Measurement((decimal)actual), HalfUp));

    [Fact]
    public void Steps_may_go_down_as_with_days_late()
    {
        var late = new StepMeasure([new(0, 30), new(1, 20), new(6, 0)]);

        Assert.Equal([30m, 20m, 20m, 0m], new decimal[] { 0, 1, 5, 6 }.Select(days => late.Points(new Measurement(days), HalfUp)));
        Assert.Equal(30, late.Max);
    }

    [Fact]
    public void Yes_is_all_and_no_is_nothing()
    {
        Assert.Equal(40, new YesNoMeasure(40).Points(Measurement.Yes, HalfUp));
        Assert.Equal(0, new YesNoMeasure(40).Points(Measurement.No, HalfUp));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(3, 7.5)]
    [InlineData(8, 20)]
    [InlineData(9, 20)]
    [InlineData(1_000_000, 20)]
    public void A_count_gives_so_much_each_time_up_to_its_most(double times, double points)
    {
        Assert.Equal((decimal)points, new BonusMeasure(2.5m, 20).Points(new Measurement((decimal)times), HalfUp));
        Assert.Equal((decimal)points, new DeductionMeasure(2.5m, 20).Points(new Measurement((decimal)times), HalfUp));
    }

    [Theory]
    [InlineData(ScoreRoundingMode.HalfUp, 2.5, 3)]
    [InlineData(ScoreRoundingMode.HalfUp, 3.5, 4)]
    [InlineData(ScoreRoundingMode.HalfUp, 2.49, 2)]
    [InlineData(ScoreRoundingMode.Down, 2.99, 2)]
    public void The_rounding_is_the_one_that_the_scale_names(ScoreRoundingMode mode, double number, double rounded) =>
        Assert.Equal((decimal)rounded, new ScoreRounding(0, mode).Round((decimal)number));

    [Fact]
    public void A_half_is_not_lost_in_the_division() =>
        // 1 × 1/8 = 0,125, which a binary fraction or an early rounding could make 0,12.
        Assert.Equal(0.13m, new RatioMeasure(1, 0).Points(new Measurement(1, 8), HalfUp));

    public static TheoryData<Measure, Measurement, string> Nonsense => new()
    {
        { new RatioMeasure(50, 70), new Measurement(5), "thiếu số kế hoạch" },
        { new RatioMeasure(50, 70), new Measurement(5, 0), "số kế hoạch phải lớn hơn 0" },
        { new RatioMeasure(50, 70), new Measurement(-1, 5), "kết quả thực hiện không được âm" },
        { new RatioMeasure(50, 70), new Measurement(decimal.MaxValue - 1, decimal.MaxValue), "số quá lớn" },
        { new YesNoMeasure(50), new Measurement(2), "chỉ nhận 1 (đạt) hoặc 0 (không đạt)" },
        { new BonusMeasure(5, 10), new Measurement(1.5m), "số lần phải là số nguyên" },
    };

    [Theory]
    [MemberData(nameof(Nonsense))]
    public void A_fact_that_makes_no_sense_is_refused(Measure measure, Measurement fact, string problem) =>
        Assert.StartsWith($"Số liệu không hợp lệ: {problem}", Assert.Throws<ScoringException>(() => measure.Points(fact, HalfUp)).Message);
}
