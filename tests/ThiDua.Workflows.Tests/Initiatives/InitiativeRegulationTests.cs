using ThiDua.Workflows.Data;
using ThiDua.Workflows.Initiatives.Regulations;

namespace ThiDua.Workflows.Tests.Initiatives;

/// <summary>What a regulation of initiatives can say, and what is said of a file that is none.</summary>
public sealed class InitiativeRegulationTests
{
    [Fact]
    public void The_example_has_the_times_of_the_decree_and_is_from_memory_throughout()
    {
        var regulation = InitiativeRegulation.Default;

        Assert.Equal((12, 3), (regulation.Application.Months, regulation.Decision.Months));
        Assert.Equal(100, regulation.Reading.Max);
        Assert.All(
            [
                regulation.Citation, regulation.Application.Citation, regulation.Decision.Citation, regulation.Authorship.Citation,
                regulation.Similarity.Citation, regulation.Reading.Citation, .. regulation.Reuse.Select(rule => rule.Citation),
            ],
            citation => Assert.False(citation.IsVerified));
    }

    [Theory]
    [InlineData("\"code\": \"hieu-qua\"", "\"code\": \"tinh-moi\"", "$.reading.criteria[1].code: 'tinh-moi' đã có ở trên")]
    [InlineData("\"mostApart\": 20", "\"mostApart\": 101", "$.reading.mostApart: 101 lớn hơn tổng điểm 100")]
    [InlineData("\"passPercent\": 70", "\"passPercent\": 0", "$.reading.passPercent: 0 nhỏ hơn 1")]
    [InlineData("\"leastPercent\": 20", "\"leastPercent\": 101", "$.authorship.leastPercent: 101 lớn hơn 100")]
    [InlineData("\"words\": 3", "\"words\": 0", "$.similarity.words: 0 nhỏ hơn 1")]
    [InlineData("\"then\": \"CSTD-TQ\"", "\"then\": \"CSTD-X\"", "$.reuse[1].then: không có 'CSTD-X'")]
    [InlineData("\"validFrom\": \"2012-05-01\"", "\"validFrom\": \"2012-05-01\", \"validTo\": \"2012-04-30\"", "$.validTo: 2012-04-30 trước validFrom 2012-05-01")]
    public void A_file_that_is_no_regulation_is_refused_with_the_place(string part, string instead, string fault)
    {
        var json = DataFile.Embedded("initiative-regulation.json");
        Assert.Contains(part, json);

        Assert.Contains(fault, Assert.Throws<DataFileException>(() => InitiativeRegulation.Load(json.Replace(part, instead), "b.json")).Message);
    }
}
