using ThiDua.Workflows.Scoring;
using ThiDua.Workflows.Scoring.Rankings;
using ThiDua.Workflows.Voting;

namespace ThiDua.Workflows.Tests.Scoring.Rankings;

/// <summary>The vote among the best, and what the bloc's quota gives them.</summary>
public sealed class AcclaimTests
{
    [Fact]
    public void Those_in_the_first_places_are_voted_on_and_honoured_by_their_votes()
    {
        var acclaim = Acclaim.Of(Bloc(8), Ballots(("U1", 5), ("U2", 7), ("U3", 3)));

        Assert.Equal(["U2", "U1"], acclaim.Acclaimed.Select(unit => unit.Unit));
        Assert.Equal("U3", acclaim.Candidates[2].Unit);
        Assert.StartsWith("Suy tôn U2 (hạng 2, bỏ phiếu kín): Thông qua: 7/7 phiếu tán thành, cần ít nhất 4 (50 % ", acclaim.Candidates[0].ToString());
    }

    [Fact]
    public void By_place_the_ranking_decides_among_those_acclaimed()
    {
        var byPlace = Example.Regulation with { Acclaim = Example.Regulation.Acclaim with { Order = AcclaimOrder.Place } };

        Assert.Equal(["U1", "U2"], Acclaim.Of(Bloc(8, byPlace), Ballots(("U1", 5), ("U2", 7), ("U3", 3))).Acclaimed.Select(unit => unit.Unit));
    }

    [Fact]
    public void All_that_share_the_last_place_are_candidates()
    {
        var ranking = Ranking.Of(Example.Regulation, [.. ((decimal[])[50, 40, 30, 30, 20]).Select((points, at) => Example.Entry($"U{at + 1}", Example.Total(points)))]);

        Assert.Equal(["U1", "U2", "U3", "U4"], Acclaim.CandidatesOf(ranking).Select(unit => unit.Unit));
    }

    [Fact]
    public void A_count_too_few_or_too_many_is_refused()
    {
        Assert.Equal(
            "Chưa có kết quả kiểm phiếu suy tôn của 'U3'.",
            Assert.Throws<ScoringException>(() => Acclaim.Of(Bloc(8), Ballots(("U1", 5), ("U2", 7)))).Message);
        Assert.Equal(
            "'U4' không thuộc 3 hạng đầu nên không được bỏ phiếu suy tôn.",
            Assert.Throws<ScoringException>(() => Acclaim.Of(Bloc(8), Ballots(("U1", 5), ("U2", 7), ("U3", 3), ("U4", 7)))).Message);
    }

    [Theory]
    [InlineData(4, "U1 BK-TINH")]
    [InlineData(5, "U1 CTD-TINH,U2 BK-TINH")]
    [InlineData(7, "U1 CTD-TINH,U2 BK-TINH")]
    [InlineData(8, "U1 CTD-TINH,U2 BK-TINH,U3 BK-TINH")]
    [InlineData(25, "U1 CTD-TINH,U2 BK-TINH,U3 BK-TINH")]
    public void The_quota_goes_by_the_size_of_the_bloc(int size, string honours) =>
        Assert.Equal(honours, Words(BlocHonours.Of(Acclaim.Of(Bloc(size), Ballots(("U1", 7), ("U2", 6), ("U3", 5))))));

    [Fact]
    public void The_quota_explains_itself_and_what_of_it_stays_open()
    {
        var honours = BlocHonours.Of(Acclaim.Of(Bloc(8), Ballots(("U1", 5), ("U2", 1), ("U3", 1))));

        Assert.Equal("U1 CTD-TINH", Words(honours));
        Assert.StartsWith(
            "Khối có 8 đơn vị, thuộc mức từ 8 đơn vị: 1 Cờ thi đua của Ủy ban nhân dân tỉnh, 2 Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh (khoản 3 Điều 9 ",
            honours.Sentences[0]);
        Assert.Equal("Còn 2 chỉ tiêu không dùng vì chỉ có 1 đơn vị được suy tôn.", honours.Sentences[1]);
        Assert.StartsWith("Đề nghị tặng Cờ thi đua của Ủy ban nhân dân tỉnh cho U1, hạng 1, trong chỉ tiêu của khối (khoản 3 Điều 9 ", honours.Honours[0].Sentence);
    }

    [Fact]
    public void Equals_are_not_separated_by_the_alphabet()
    {
        var ranking = Ranking.Of(Example.Regulation, [.. ((decimal[])[50, 50, 40, 30, 20, 10, 10, 10]).Select((points, at) => Example.Entry($"U{at + 1}", Example.Total(points)))]);

        var honours = BlocHonours.Of(Acclaim.Of(ranking, Ballots(("U1", 6), ("U2", 6), ("U3", 5))));

        Assert.Equal("U3 BK-TINH", Words(honours));
        Assert.Equal(
            "U1, U2 ngang nhau, chỉ còn Cờ thi đua của Ủy ban nhân dân tỉnh, Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh: "
                + "chưa đề nghị, cần cơ quan có thẩm quyền quyết định.",
            honours.Sentences[1]);
        Assert.Equal(2, honours.Sentences.Count);
    }

    private static string Words(BlocHonours honours) => string.Join(",", honours.Honours.Select(honour => $"{honour.Unit} {honour.Award}"));

    /// <summary>Units U1, U2 and so on, each with a point less than the one before.</summary>
    private static Ranking Bloc(int size, RankingRegulation? regulation = null) => Ranking.Of(
        regulation ?? Example.Regulation,
        Enumerable.Range(1, size).Select(at => Example.Entry($"U{at}", Example.Total(51 - at))));

    /// <summary>Of eight voters the one whose own unit it is does not vote.</summary>
    private static Dictionary<string, BallotCount> Ballots(params (string Unit, int InFavour)[] votes) =>
        votes.ToDictionary(vote => vote.Unit, vote => new BallotCount(8, 8, vote.InFavour, 7 - vote.InFavour, RecusedPresent: 1));
}
