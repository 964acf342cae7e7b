using ThiDua.Workflows.Data;
using ThiDua.Workflows.Scoring;
using ThiDua.Workflows.Scoring.Scales;

namespace ThiDua.Workflows.Tests.Scoring.Scales;

/// <summary>What a scale can say, and what is said of a file that is none.</summary>
public sealed class ScoreScaleTests
{
    private static readonly DateOnly In2024 = new(2024, 11, 20);

    [Fact]
    public void The_example_has_1000_points_in_five_groups_and_is_marked_as_from_memory()
    {
        var scale = ScoreScaleLibrary.Default.InForce("vi-du-1000-diem", In2024);

        Assert.Equal(1000, scale.Total);
        Assert.Equal([550m, 220m, 230m, 40m, null], scale.Groups.Select(group => group.Cap));
        Assert.False(scale.Citation.IsVerified);
        Assert.Equal(
            [typeof(RatioMeasure), typeof(StepMeasure), typeof(YesNoMeasure), typeof(BonusMeasure), typeof(DeductionMeasure)],
            scale.Indicators.Select(indicator => indicator.Measure.GetType()).Distinct());
        Assert.All(scale.Indicators, indicator => Assert.False(string.IsNullOrEmpty(indicator.Evidence) || indicator.DataOwner.Length == 0));
    }

    [Fact]
    public void The_version_changes_with_what_the_scale_says_not_with_how_it_is_written()
    {
        Assert.Equal(Example.Scale.Version, ScoreScale.Load(Example.Json.Replace("  ", " ").Replace("\"cap\": 60,", "\"cap\":60 ,"), "b.json").Version);
        Assert.NotEqual(Example.Scale.Version, ScoreScale.Load(Example.Json.Replace("\"floorPercent\": 70", "\"floorPercent\": 60"), "b.json").Version);
    }

    [Theory]
    [InlineData("\"total\": 100", "\"total\": 90", "$.total: 90 không bằng tổng mức trần các nhóm điểm chính 100")]
    [InlineData("\"validFrom\": \"2024-01-01\"", "\"validFrom\": \"2024-01-01\", \"validTo\": \"2023-12-31\"", "$.validTo: 2023-12-31 trước validFrom 2024-01-01")]
    [InlineData("\"cap\": 10, ", "", "$.groups[2]: thiếu 'cap'; chỉ nhóm điểm trừ được không có mức trần")]
    [InlineData("\"cap\": 10", "\"cap\": 20", "$.groups[2].cap: 20 không bao giờ đạt: các chỉ tiêu cộng lại 18")]
    [InlineData("\"cap\": 10", "\"cap\": 8", "$.groups[2].criteria[0].indicators[0].measure: điểm tối đa 10 lớn hơn mức trần 8 của nhóm")]
    [InlineData("\"cap\": 10", "\"cap\": -1", "$.groups[2].cap: phải lớn hơn 0, không phải -1")]
    [InlineData("\"cap\": 10", "\"cap\": 7e27", "$.groups[2].cap: lớn hơn 1000000")]
    [InlineData("\"cap\": 10", "\"cap\": 7e99", "$.groups[2].cap: giá trị không hợp lệ")]
    [InlineData("\"kind\": \"deduction\"", "\"kind\": \"bonus\", \"cap\": 5", "$.groups[3].kind: chỉ được một nhóm điểm thưởng (bonus)")]
    [InlineData("\"kind\": \"deduction\"", "\"kind\": \"main\", \"cap\": 5", "$.groups[3].criteria[0].indicators[0].measure: cách tính của nhóm điểm trừ (deduction) không đứng trong nhóm điểm chính (main)")]
    [InlineData("\"id\": \"II.a\"", "\"id\": \"I.a\"", "$.groups[1].criteria[0].indicators[0].id: 'I.a' đã có ở trên")]
    [InlineData("\"id\": \"II.1\"", "\"id\": \"I.1\"", "$.groups[1].criteria[0].id: 'I.1' đã có ở trên")]
    [InlineData("\"id\": \"II\"", "\"id\": \"I\"", "$.groups[1].id: 'I' đã có ở trên")]
    [InlineData("\"max\": 50,", "\"max\": 0,", "$.groups[0].criteria[0].indicators[0].measure.ratio.max: phải lớn hơn 0, không phải 0")]
    [InlineData("\"max\": 50,", "\"max\": 49.999,", "measure: điểm tối đa 49,999 có nhiều hơn 2 chữ số thập phân của thang điểm")]
    [InlineData("\"max\": 50,", "\"max\": \"50\",", "$.groups[0].criteria[0].indicators[0].measure: giá trị không hợp lệ")]
    [InlineData("\"from\": 90", "\"from\": 80", "$.groups[0].criteria[0].indicators[1].measure.step.steps[1].from: 80 không lớn hơn bậc trước 80")]
    [InlineData("\"points\": 10", "\"points\": -10", "$.groups[0].criteria[0].indicators[1].measure.step.steps[0].points: không được âm: -10")]
    [InlineData("\"each\": 5", "\"each\": 12", "$.groups[2].criteria[0].indicators[0].measure.bonus.each: 12 lớn hơn max 10")]
    [InlineData("\"floorPercent\": 70", "\"floorPercent\": 101", "$.groups[0].criteria[0].indicators[0].measure.ratio.floorPercent: 101 lớn hơn 100")]
    [InlineData("\"yesNo\": { \"max\": 40 }", "", "$.groups[1].criteria[0].indicators[0].measure: cần một trong: ratio, step, yesNo, bonus, deduction")]
    [InlineData("\"yesNo\": { \"max\": 40 }", "\"lottery\": {}", "measure.lottery: không được có; chỉ nhận ratio, step, yesNo, bonus, deduction")]
    [InlineData("\"mode\": \"halfUp\"", "\"mode\": \"bankers\"", "$.rounding.mode: 'bankers' không hợp lệ; phải là một trong: halfUp, down")]
    [InlineData("\"confidence\": \"from-memory\"", "\"confidence\": \"sure\"", "$.citation.confidence: 'sure' không đúng dạng")]
    public void A_file_that_is_no_scale_is_refused_with_the_place(string part, string instead, string fault)
    {
        Assert.Contains(part, Example.Json);

        Assert.Contains(fault, Assert.Throws<DataFileException>(() => ScoreScale.Load(Example.Json.Replace(part, instead), "b.json")).Message);
    }

    [Fact]
    public void All_faults_are_named_at_once() =>
        Assert.Equal(
            3,
            Assert.Throws<DataFileException>(() => ScoreScale.Load(
                Example.Json.Replace("\"total\": 100", "\"total\": 90").Replace("\"cap\": 10", "\"cap\": 20").Replace("\"from\": 90", "\"from\": 80"), "b.json")).Faults.Count);

    [Fact]
    public void A_day_has_the_edition_of_that_day_and_two_cannot_hold_on_one()
    {
        var old = ScoreScale.Load(Edition("2022", "2022-01-01", "2023-12-31"), "b.json");
        var library = ScoreScaleLibrary.Default.With(Example.Scale).With(old);

        Assert.Equal("2022", library.InForce("khoi", new DateOnly(2023, 12, 31)).Edition);
        Assert.Equal("2024", library.InForce("khoi", new DateOnly(2024, 1, 1)).Edition);
        Assert.Equal(
            "Thang điểm 'khoi' không có bản nào có hiệu lực vào ngày 31/12/2021.",
            Assert.Throws<ScoringException>(() => library.InForce("khoi", new DateOnly(2021, 12, 31))).Message);
        Assert.Equal(
            "Thang điểm 'khoi' bản '2023' trùng hiệu lực với bản '2022'.",
            Assert.Throws<ScoringException>(() => library.With(ScoreScale.Load(Edition("2023", "2023-12-31", "2023-12-31"), "b.json"))).Message);
        Assert.Equal(
            "Không có thang điểm 'x'; hiện có: khoi, vi-du-1000-diem.", Assert.Throws<UnknownNameException>(() => library.InForce("x", In2024)).Message);

        static string Edition(string name, string from, string to) => Example.Json
            .Replace("\"edition\": \"2024\"", $"\"edition\": \"{name}\"")
            .Replace("\"validFrom\": \"2024-01-01\"", $"\"validFrom\": \"{from}\", \"validTo\": \"{to}\"");
    }
}
