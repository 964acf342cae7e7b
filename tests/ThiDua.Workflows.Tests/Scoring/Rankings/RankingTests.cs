using ThiDua.Workflows.Data;
using ThiDua.Workflows.Scoring;
using ThiDua.Workflows.Scoring.Rankings;
using ThiDua.Workflows.Scoring.Scales;
using ThiDua.Workflows.Scoring.Sheets;

namespace ThiDua.Workflows.Tests.Scoring.Rankings;

/// <summary>Places, ties and exclusions.</summary>
public sealed class RankingTests
{
    [Fact]
    public void More_points_come_first() =>
        Assert.Equal(["1 C", "2 A", "3 B"], Places(Entry("A", 40), Entry("B", 39.99m), Entry("C", 40.01m)));

    [Fact]
    public void Equal_scores_go_by_the_main_group_then_by_fewer_deductions_then_by_votes_then_by_the_decision()
    {
        // All have 50 points. B has most in group I; A deducts less than C, D and E; C has more votes; D is put before E.
        Assert.Equal(
            ["1 B", "2 A", "3 C", "4 E", "5 D"],
            Places(
                Example.Entry("A", Example.Total(10, 0, 40)),
                Example.Entry("B", Example.Total(50)),
                Example.Entry("C", Example.Total(10, 0, 40, 5, 0, 5), votes: 9, decided: 1),
                Example.Entry("D", Example.Total(10, 0, 40, 5, 0, 5), votes: 7, decided: 2),
                Example.Entry("E", Example.Total(10, 0, 40, 5, 0, 5), votes: 7, decided: 1)));
    }

    [Fact]
    public void What_nothing_separates_shares_the_place_and_the_next_is_left_out() =>
        Assert.Equal(["1 A", "1 C", "3 B"], Places(Entry("C", 50), Entry("B", 40), Entry("A", 50)));

    [Fact]
    public void A_tie_break_that_is_not_known_of_all_equals_is_passed_over_and_said()
    {
        var ranking = Rank(Example.Entry("A", Example.Total(50), votes: 3, decided: 2), Example.Entry("B", Example.Total(50), decided: 1));

        Assert.Equal(["1 B", "2 A"], Places(ranking));
        Assert.Contains(ranking.Ranked[0].Sentences, sentence => sentence.StartsWith("Chưa xét số phiếu suy tôn nhiều hơn vì chưa có số liệu"));
    }

    [Fact]
    public void The_order_of_the_tie_breaks_is_that_of_the_data()
    {
        RankingEntry[] entries = [Example.Entry("A", Example.Total(10, 0, 40)), Example.Entry("B", Example.Total(50, 0, 0, 5, 0, 5))];
        var other = Example.Regulation with { TieBreaks = [.. Example.Regulation.TieBreaks.Skip(1), Example.Regulation.TieBreaks[0]] };

        Assert.Equal(["1 B", "2 A"], Places(Ranking.Of(Example.Regulation, entries)));
        Assert.Equal(["1 A", "2 B"], Places(Ranking.Of(other, entries)));
        Assert.Equal(["1 A", "1 B"], Places(Ranking.Of(Example.Regulation with { TieBreaks = [] }, entries)));
    }

    [Fact]
    public void A_place_explains_itself_with_the_values_and_the_clauses() =>
        Assert.Equal(
            [
                "Hạng 1: 50 điểm (Quy chế khối thi đua (ví dụ; cần đối chiếu quyết định của tỉnh); chưa kiểm chứng).",
                "Có đơn vị bằng điểm, xét tiêu chí phụ theo thứ tự.",
                "Xét điểm nhóm I cao hơn: B 50, A 10 (khoản 1 Điều 7 Quy chế khối thi đua (ví dụ; cần đối chiếu quyết định của tỉnh); chưa kiểm chứng).",
            ],
            Rank(Example.Entry("A", Example.Total(10, 0, 40)), Entry("B", 50)).Ranked[0].Sentences);

    [Fact]
    public void A_unit_that_fails_a_hard_condition_has_no_place_whatever_its_score()
    {
        var best = Entry("A", 50);
        var failing = best with { Findings = [new("ky-giao-uoc", false, "không ký giao ước"), .. best.Findings.Where(one => one.Condition != "ky-giao-uoc")] };

        var ranking = Rank(failing, Entry("B", 10));

        Assert.Equal(["1 B"], Places(ranking));
        Assert.Equal(2, ranking.BlocSize);
        Assert.Equal(
            ["Không xếp hạng: không đạt điều kiện “Đã ký giao ước thi đua” (khoản 4 Điều 6 Quy chế khối thi đua (ví dụ; cần đối chiếu quyết định của tỉnh); chưa kiểm chứng): không ký giao ước."],
            Assert.Single(ranking.Excluded).Sentences);
    }

    [Fact]
    public void What_is_not_known_of_a_condition_does_not_meet_it()
    {
        var excluded = Assert.Single(Rank(Entry("A", 50) with { Findings = [] }).Excluded);

        Assert.Equal(Example.Regulation.Conditions.Count, excluded.Sentences.Count);
        Assert.All(excluded.Sentences, sentence => Assert.EndsWith(": chưa có số liệu.", sentence));
    }

    [Fact]
    public void The_order_of_entry_makes_no_difference()
    {
        RankingEntry[] entries = [.. Enumerable.Range(0, 12).Select(at => Example.Entry($"U{at:00}", Example.Total(40 + (at % 3), 0, 0, 0, 0, 0), votes: at % 2))];

        Assert.Equal(Places(Ranking.Of(Example.Regulation, entries)), Places(Ranking.Of(Example.Regulation, entries.Reverse())));
    }

    [Fact]
    public void What_cannot_be_compared_is_refused()
    {
        var other = ScoreScale.Load(Example.Json.Replace("\"edition\": \"2024\"", "\"edition\": \"2025\""), "b.json");
        var foreign = Example.Entry("B", SheetTotal.Of(other, Example.Column(50, 0, 0, 0, 0, 0)));
        var unknown = Example.Regulation with { TieBreaks = [new TieBreak(TieBreakKind.HigherGroup, "X", Example.Regulation.Citation)] };

        Assert.Equal("Đơn vị 'A' có hai lần trong bảng xếp hạng.", Assert.Throws<ScoringException>(() => Rank(Entry("A", 50), Entry("A", 40))).Message);
        Assert.Equal(
            "Không thể xếp hạng các đơn vị chấm theo thang điểm khác nhau: 'khoi' bản '2024', 'khoi' bản '2025'.",
            Assert.Throws<ScoringException>(() => Rank(Entry("A", 50), foreign)).Message);
        Assert.Equal(
            "Không có nhóm tiêu chí trong thang điểm 'X'; hiện có: I, II, III, IV.",
            Assert.Throws<UnknownNameException>(() => Ranking.Of(unknown, [Entry("A", 50)])).Message);
        Assert.StartsWith(
            "Không có điều kiện xếp hạng 'x'",
            Assert.Throws<UnknownNameException>(() => Rank(Entry("A", 50) with { Findings = [new("x", true, "")] })).Message);
    }

    private static RankingEntry Entry(string unit, decimal points) => Example.Entry(unit, Example.Total(points));

    private static Ranking Rank(params RankingEntry[] entries) => Ranking.Of(Example.Regulation, entries);

    private static string[] Places(params RankingEntry[] entries) => Places(Rank(entries));

    private static string[] Places(Ranking ranking) => [.. ranking.Ranked.Select(unit => $"{unit.Place} {unit.Unit}")];
}
