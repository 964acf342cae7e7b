using ThiDua.Workflows.Councils.Regulations;
using ThiDua.Workflows.Data;

namespace ThiDua.Workflows.Tests.Councils;

/// <summary>What a council's regulation can say, and what is said of a file that is none.</summary>
public sealed class CouncilRegulationTests
{
    private const string Document = "Quy chế hoạt động của Hội đồng (ví dụ; cần đối chiếu quy chế của từng Hội đồng)";

    [Fact]
    public void The_example_is_from_memory_throughout()
    {
        var regulation = CouncilRegulation.Default;

        Assert.All(
            [
                regulation.Citation, regulation.Invitation.Citation, regulation.Quorum.Citation, regulation.Vote.Threshold.Citation,
                .. regulation.Presiding.Select(rule => rule.Citation), .. regulation.Secret.Select(rule => rule.Citation),
                .. regulation.Remote.Select(rule => rule.Citation), .. regulation.Ties.Select(rule => rule.Citation),
                .. regulation.Recusal.Select(rule => rule.Citation),
            ],
            citation => Assert.False(citation.IsVerified));
    }

    [Theory]
    [InlineData("\"by\": \"castingVote\"", "\"by\": \"secondBallot\"", "$.ties[1].by: cách cuối cùng phải kết thúc được (castingVote hoặc fails), không phải secondBallot")]
    [InlineData("\"by\": \"secondBallot\"", "\"by\": \"fails\"", "$.ties[0].by: đã kết thúc nên các cách sau không bao giờ dùng đến")]
    [InlineData("\"by\": \"castingVote\"", "\"by\": \"lot\"", "$.ties[1].by: 'lot' không hợp lệ; phải là một trong: castingVote, fails, secondBallot")]
    [InlineData("\"ground\": \"ownUnit\"", "\"ground\": \"author\"", "$.recusal[3].ground: 'Author' đã có ở trên")]
    [InlineData("\"role\": \"vice\"", "\"role\": \"chairman\"", "$.presiding[1].role: 'Chairman' đã có ở trên")]
    [InlineData("\"award\": \"CSTD-TQ\"", "\"award\": \"CSTD-X\"", "$.secret[1]: không có 'CSTD-X'")]
    [InlineData("\"code\": \"hop-khac\"", "\"code\": \"cong-tac\"", "$.absenceReasons[1].code: 'cong-tac' đã có ở trên")]
    [InlineData("{\"numerator\": 2, \"denominator\": 3, \"citation\"", "{\"numerator\": 4, \"denominator\": 3, \"citation\"", "$.quorum: 4/3 nhiều hơn toàn bộ thành viên")]
    [InlineData("\"workingDays\": 3", "\"workingDays\": -1", "$.invitation.workingDays: -1 nhỏ hơn 0")]
    [InlineData("\"validFrom\": \"2017-10-01\"", "\"validFrom\": \"2017-10-01\", \"validTo\": \"2017-09-30\"", "$.validTo: 2017-09-30 trước validFrom 2017-10-01")]
    [InlineData("\"invitation\": {\"workingDays\": 3, \"citation\"", "\"invitation\": {\"workingDays\": 3, \"quote\"", "$.invitation: thiếu 'citation'")]
    public void A_file_that_is_no_regulation_is_refused_with_the_place(string part, string instead, string fault) =>
        Assert.Contains(fault, Assert.Throws<DataFileException>(() => Meeting.With(part, instead)).Message);

    [Fact]
    public void A_provinces_own_regulation_takes_the_place_of_the_example() =>
        Assert.Equal("Quy chế tỉnh", Meeting.With(Document, "Quy chế tỉnh").Citation.Document);
}
