using ThiDua.Workflows.Scoring;
using ThiDua.Workflows.Scoring.Scales;
using ThiDua.Workflows.Scoring.Sheets;

namespace ThiDua.Workflows.Tests.Scoring.Sheets;

/// <summary>The five stages of a sheet, and every figure that it does not take.</summary>
public sealed class ScoreSheetTests
{
    [Fact]
    public void Five_stages_each_keep_their_own_column()
    {
        var sheet = Example.Open()
            .Enter("A", 50, 20, 40, 10, 0, 0).Close()
            .Enter("B", 45, 20, 40, 10, 0, 0).Enter("C", 50, 20, 40, 5, 0, 2.5m).Close()
            .Enter("B", 45, 20, 40, 5, 0, 2.5m).Close()
            .Enter(Example.Figure(ScoreStage.Appraised, "I.b", 10, "Sở Nội vụ", "chỉ số công bố 85")).Close();

        Assert.Equal(110, sheet.Total(ScoreStage.Self).Points);
        Assert.Equal(110, sheet.Total(ScoreStage.CrossCheck, "B").Points);
        Assert.Equal(102.5m, sheet.Total(ScoreStage.CrossCheck, "C").Points);
        Assert.Equal(102.5m, sheet.Total(ScoreStage.BlocAgreed).Points);
        Assert.Equal(97.5m, sheet.Total(ScoreStage.Appraised).Points);
        Assert.Equal(97.5m, sheet.Close().Total(ScoreStage.Concluded).Points);
        Assert.Null(sheet.Close().Stage);
        Assert.Equal(ScoreStage.Concluded, sheet.Stage);
    }

    public static TheoryData<string, string, decimal, string, string> Refused => new()
    {
        { "self", "I.a", 50.01m, "A", "50,01 điểm vượt mức tối đa 50" },
        { "self", "IV.a", 20.5m, "A", "20,5 điểm vượt mức tối đa 20" },
        { "self", "I.a", -1, "A", "điểm -1 là số âm" },
        { "self", "I.a", 49.999m, "A", "49,999 điểm có nhiều hơn 2 chữ số thập phân" },
        { "self", "I.b", 15, "A", "không có bậc 15 điểm; các bậc: 10; 20" },
        { "self", "II.a", 39, "A", "chỉ có 0 hoặc 40 điểm, không có 39 điểm" },
        { "self", "IV.a", 3, "A", "mỗi lần 2,5 điểm, tối đa 20, nên không có 3 điểm" },
        { "self", "IX", 1, "A", "thang điểm 'khoi' không có chỉ tiêu này" },
        { "self", "I.a", 50, "B", "'B' không tự chấm thay đơn vị khác" },
        { "cross", "I.a", 50, "A", "đơn vị không được chấm chéo chính mình" },
        { "cross", "I.a", 50, "D", "'D' không được phân công chấm chéo; được phân công: B, C" },
        { "cross", "I.a", 40, "B", "điểm đổi từ 50 thành 40 mà không có lý do" },
        { "agreed", "I.a", 45, "B", "điểm đổi từ 45 và 50 thành 45 mà không có lý do" },
        { "agreed", "I.a", 50, "B", "điểm đổi từ 45 và 50 thành 50 mà không có lý do" },
        { "agreed", "I.b", 10, "B", "điểm đổi từ 20 thành 10 mà không có lý do" },
        { "appraised", "I.a", 45, "A", "đơn vị không được tự thẩm định" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_figure_that_cannot_stand_is_refused_with_one_clear_sentence(string at, string indicator, decimal points, string by, string problem)
    {
        var sheet = At(at);
        var stage = sheet.Stage!.Value;

        var error = Assert.Throws<ScoringException>(() => sheet.Enter(Example.Figure(stage, indicator, points, by)));

        Assert.StartsWith("Không nhận điểm ", error.Message);
        Assert.EndsWith($" chỉ tiêu '{indicator}' của 'A': {problem}.", error.Message);
    }

    [Theory]
    [InlineData("self", ScoreStage.CrossCheck, "bảng điểm đang ở bước tự chấm")]
    [InlineData("cross", ScoreStage.Self, "bảng điểm đang ở bước chấm chéo")]
    [InlineData("agreed", ScoreStage.Concluded, "bảng điểm đang ở bước khối thống nhất")]
    [InlineData("done", ScoreStage.Concluded, "bảng điểm đã kết luận")]
    public void A_stage_out_of_order_is_refused(string at, ScoreStage stage, string problem) =>
        Assert.EndsWith($": {problem}.", Assert.Throws<ScoringException>(() => At(at).Enter(Example.Figure(stage, "I.a", 50, "A"))).Message);

    [Fact]
    public void A_figure_is_entered_once()
    {
        var figure = Example.Figure(ScoreStage.Self, "I.a", 50, "A");

        Assert.EndsWith(": đã có điểm ở bước này.", Assert.Throws<ScoringException>(() => Example.Open().Enter(figure).Enter(figure)).Message);
    }

    [Fact]
    public void Points_need_the_evidence_that_the_scale_asks_for_once()
    {
        var bare = Example.Figure(ScoreStage.Self, "I.a", 50, "A") with { Evidence = [" "] };

        Assert.EndsWith(": thiếu tài liệu kiểm chứng (Báo cáo).", Assert.Throws<ScoringException>(() => Example.Open().Enter(bare)).Message);
        Example.Open().Enter(bare with { Points = 0 });
        Example.Open().Enter(bare with { Indicator = "II.a", Points = 40 });
        At("cross").Enter(Example.Figure(ScoreStage.CrossCheck, "I.a", 50, "B") with { Evidence = [] });
    }

    [Fact]
    public void Where_the_fact_is_given_the_points_are_those_it_gives()
    {
        var figure = Example.Figure(ScoreStage.Self, "I.a", 45, "A") with { Fact = new Measurement(90, 100) };

        Example.Open().Enter(figure);
        Assert.EndsWith(
            ": 46 điểm không khớp số liệu, tính ra 45.", Assert.Throws<ScoringException>(() => Example.Open().Enter(figure with { Points = 46 })).Message);
        Assert.EndsWith(
            ": số liệu không hợp lệ: thiếu số kế hoạch.",
            Assert.Throws<ScoringException>(() => Example.Open().Enter(figure with { Fact = new Measurement(90) })).Message);
    }

    [Fact]
    public void A_stage_that_lacks_figures_stays_open()
    {
        Assert.Equal(
            "Chưa thể kết thúc bước tự chấm của 'A': 'A' còn thiếu điểm chỉ tiêu I.b, II.a, III.a, III.b, IV.a.",
            Assert.Throws<ScoringException>(() => Example.Open().Enter("A", 50).Close()).Message);
        Assert.EndsWith(
            "'C' còn thiếu điểm chỉ tiêu I.a, I.b, II.a, III.a, III.b, IV.a.",
            Assert.Throws<ScoringException>(() => At("cross").Enter("B", 45, 20, 40, 10, 0, 0).Close()).Message);
        Assert.Equal(
            "Chưa thể kết thúc bước khối thống nhất của 'A': các đơn vị chấm chéo còn khác nhau ở chỉ tiêu I.a.",
            Assert.Throws<ScoringException>(() => At("agreed").Close()).Message);
        Assert.Equal("Bảng điểm của 'A' đã kết luận.", Assert.Throws<ScoringException>(() => At("done").Close()).Message);
    }

    [Fact]
    public void A_column_that_is_not_there_yet_or_is_disputed_has_no_total()
    {
        Assert.Equal("Bảng điểm của 'A' chưa đến bước thẩm định.", Assert.Throws<ScoringException>(() => At("cross").Total(ScoreStage.Appraised)).Message);
        Assert.Equal("Chỉ tiêu 'I.a' của 'A' chưa có điểm.", Assert.Throws<ScoringException>(() => Example.Open().Total(ScoreStage.Self)).Message);
        Assert.Equal(
            "Chỉ tiêu 'I.a' của 'A' chưa thống nhất giữa các đơn vị chấm chéo.",
            Assert.Throws<ScoringException>(() => At("agreed").Total(ScoreStage.CrossCheck)).Message);
    }

    [Fact]
    public void Somebody_else_cross_checks_and_each_once()
    {
        Assert.Equal("Bảng điểm của 'A' chưa có đơn vị chấm chéo.", Problem());
        Assert.Equal("Đơn vị 'A' không được chấm chéo chính mình.", Problem("B", "A"));
        Assert.Equal("Bảng điểm của 'A' có đơn vị chấm chéo ghi hai lần.", Problem("B", "B"));

        static string Problem(params string[] checkers) =>
            Assert.Throws<ScoringException>(() => ScoreSheet.Open(Example.Scale, "A", checkers)).Message;
    }

    [Fact]
    public void What_is_entered_leaves_the_sheet_before_as_it_was()
    {
        var empty = Example.Open();
        empty.Enter("A", 50, 20, 40, 10, 0, 0).Close();

        Assert.Empty(empty.Figures);
        Assert.Equal(ScoreStage.Self, empty.Stage);
    }

    private static ScoreSheet At(string stage)
    {
        var self = Example.Open();
        if (stage == "self") return self;

        var cross = self.Enter("A", 50, 20, 40, 10, 0, 0).Close();
        if (stage == "cross") return cross;

        var agreed = cross.Enter("B", 45, 20, 40, 10, 0, 0).Enter("C", 50, 20, 40, 10, 0, 0).Close();
        if (stage == "agreed") return agreed;

        var appraised = agreed.Enter(Example.Figure(ScoreStage.BlocAgreed, "I.a", 45, "Khối", "họp thống nhất")).Close();
        return stage == "appraised" ? appraised : appraised.Close().Close();
    }
}
