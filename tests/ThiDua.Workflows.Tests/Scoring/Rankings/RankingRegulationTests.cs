using ThiDua.Workflows.Data;
using ThiDua.Workflows.Scoring.Rankings;
using ThiDua.Workflows.Voting;

namespace ThiDua.Workflows.Tests.Scoring.Rankings;

/// <summary>What a regulation can say, and what is said of a file that is none.</summary>
public sealed class RankingRegulationTests
{
    private const string Cited = "\"citation\": { \"document\": \"QĐ\", \"confidence\": \"from-memory\" }";

    private const string Json = $$"""
        { "regulation": "khoi", "title": "Quy chế", "validFrom": "2024-01-01", {{Cited}},
          "tieBreaks": [{ "by": "higherGroup", "group": "I", {{Cited}} }, { "by": "fewerDeductions", {{Cited}} }],
          "conditions": [{ "code": "a", "text": "A", {{Cited}} }, { "code": "b", "text": "B", {{Cited}} }],
          "acclaim": { "candidates": 3, "order": "votes", "vote": {
            "threshold": { "percent": 50, "denominator": "allMembers", {{Cited}} }, "quorum": { "numerator": 2, "denominator": 3 },
            "ballot": "secret", "absentMayVote": false, "recusedLeaveDenominator": true } },
          "quotas": [{ "from": 1, "to": 4, "honours": [], {{Cited}} }, { "from": 5, "honours": [{ "award": "CTD-TINH", "count": 1 }], {{Cited}} }] }
        """;

    [Fact]
    public void The_example_votes_in_secret_and_nothing_of_it_is_verified()
    {
        var regulation = RankingRegulation.Default;

        Assert.Equal(BallotKind.Secret, regulation.Acclaim.Vote.Ballot);
        Assert.Equal(
            [TieBreakKind.HigherGroup, TieBreakKind.FewerDeductions, TieBreakKind.MoreVotes, TieBreakKind.Decision], regulation.TieBreaks.Select(tie => tie.By));
        Assert.All(
            [regulation.Citation, .. regulation.TieBreaks.Select(tie => tie.Citation), .. regulation.Conditions.Select(one => one.Citation)],
            citation => Assert.False(citation.IsVerified));
        Assert.All(Enumerable.Range(1, 60), size => Assert.True(regulation.QuotaOf(size).Covers(size)));
    }

    [Theory]
    [InlineData("\"group\": \"I\", ", "", "$.tieBreaks[0].group: cần có mã nhóm khi so điểm nhóm (higherGroup), và chỉ khi đó")]
    [InlineData("\"by\": \"fewerDeductions\"", "\"by\": \"higherGroup\", \"group\": \"I\"", "$.tieBreaks[1]: 'HigherGroup I' đã có ở trên")]
    [InlineData("\"by\": \"fewerDeductions\"", "\"by\": \"lot\"", "$.tieBreaks[1].by: 'lot' không hợp lệ")]
    [InlineData("\"code\": \"b\"", "\"code\": \"a\"", "$.conditions[1].code: 'a' đã có ở trên")]
    [InlineData("\"from\": 5", "\"from\": 6", "$.quotas[1].from: phải là 5, để không hở và không trùng")]
    [InlineData("\"from\": 5", "\"from\": 4", "$.quotas[1].from: phải là 5, để không hở và không trùng")]
    [InlineData("\"to\": 4, ", "", "$.quotas[1].from: hàng trước không có 'to' nên đã gồm mọi khối lớn hơn")]
    [InlineData("\"from\": 5", "\"from\": 5, \"to\": 9", "$.quotas[1].to: hàng cuối không có 'to', để gồm mọi khối lớn hơn")]
    [InlineData("CTD-TINH", "CTD-X", "$.quotas[1].honours[0]: không có 'CTD-X'; hiện có: LDTT, ")]
    [InlineData("\"validFrom\"", "\"validTo\": \"2023-12-31\", \"validFrom\"", "$.validTo: 2023-12-31 trước validFrom 2024-01-01")]
    [InlineData("\"percent\": 50", "\"percent\": 0", "$.acclaim.vote.threshold.percent: 0 nhỏ hơn 1")]
    public void A_file_that_is_no_regulation_is_refused_with_the_place(string part, string instead, string fault)
    {
        Assert.Contains(part, Json);
        RankingRegulation.Load(Json, "b.json");

        Assert.Contains(fault, Assert.Throws<DataFileException>(() => RankingRegulation.Load(Json.Replace(part, instead), "b.json")).Message);
    }
}
