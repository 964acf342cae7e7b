using ThiDua.Workflows.Awards;
using ThiDua.Workflows.Data;

namespace ThiDua.Workflows.Tests.Awards;

public sealed class AwardCatalogueTests
{
    [Theory]
    [InlineData("CTD-CP", "Cờ thi đua của Chính phủ", AwardForm.Title, SubjectKind.Collective)]
    [InlineData("CSTD-TQ", "Chiến sĩ thi đua toàn quốc", AwardForm.Title, SubjectKind.Individual)]
    [InlineData("BK-TTG", "Bằng khen của Thủ tướng Chính phủ", AwardForm.Commendation, SubjectKind.Individual)]
    [InlineData("HCLD-3", "Huân chương Lao động hạng Ba", AwardForm.Commendation, SubjectKind.Collective)]
    public void The_state_level_awards_are_known(string code, string title, AwardForm form, SubjectKind subject)
    {
        var award = AwardCatalogue.Default[code];

        Assert.Equal((title, form, AwardLevel.State), (award.Title, award.Form, award.Level));
        Assert.Contains(subject, award.Subjects);
    }

    [Fact]
    public void There_are_exactly_two_state_level_titles() =>
        Assert.Equal(
            ["CSTD-TQ", "CTD-CP"],
            AwardCatalogue.Default.All.Where(award => award is { Level: AwardLevel.State, Form: AwardForm.Title }).Select(award => award.Code));

    [Fact]
    public void An_unknown_code_is_refused_with_those_that_are_known()
    {
        var error = Assert.Throws<UnknownNameException>(() => AwardCatalogue.Default["CTD-X"]);

        Assert.StartsWith("Không có danh hiệu, hình thức khen thưởng 'CTD-X'; hiện có: LDTT, CSTD-CS, ", error.Message);
    }

    [Fact]
    public void A_code_given_twice_is_refused()
    {
        const string Award = """
            { "code": "A", "title": "A", "level": "unit", "form": "title", "decider": "B", "subjects": ["individual"],
              "citation": { "document": "C", "confidence": "from-memory" } }
            """;

        var error = Assert.Throws<DataFileException>(() => AwardCatalogue.Load($$"""{ "awards": [{{Award}}, {{Award}}] }""", "tinh.json"));

        Assert.Equal("Tệp 'tinh.json' có 1 lỗi: $.awards[1].code: 'A' đã có ở trên; mỗi mã chỉ dùng một lần.", error.Message);
    }
}
