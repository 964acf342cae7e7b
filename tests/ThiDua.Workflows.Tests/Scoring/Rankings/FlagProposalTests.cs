using ThiDua.Workflows.Rules;
using ThiDua.Workflows.Scoring;
using ThiDua.Workflows.Scoring.Rankings;
using ThiDua.Workflows.Voting;

namespace ThiDua.Workflows.Tests.Scoring.Rankings;

/// <summary>The flag of the Government for at most a fifth of the leading units.</summary>
public sealed class FlagProposalTests
{
    private static readonly DateOnly In2024 = new(2024, 3, 1);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(4, 0)]
    [InlineData(5, 1)]
    [InlineData(9, 1)]
    [InlineData(10, 2)]
    [InlineData(12, 2)]
    [InlineData(25, 5)]
    public void At_most_twenty_percent_rounded_down_those_with_most_votes(int leading, int proposed)
    {
        var proposal = Of([.. Enumerable.Range(0, leading).Select(at => (at % 2 == 0 ? at : 100 + at, 1000 - at))]);

        Assert.Equal(proposed, proposal.Proposed.Count);
        Assert.Equal(Enumerable.Range(0, proposed).Select(at => $"Đơn vị {at:00}"), proposal.Proposed.Select(unit => unit.Unit));
    }

    [Fact]
    public void It_explains_itself_with_the_rounding_and_the_clause()
    {
        var proposal = Of([.. Enumerable.Range(0, 12).Select(at => (at, 1000 - at))]);

        Assert.Equal("Không quá 20 % của 12 tập thể dẫn đầu: 2,4, làm tròn xuống là 2 (Nghị định 98/2023/NĐ-CP; chưa kiểm chứng).", proposal.Sentences[0]);
        Assert.StartsWith("Đơn vị 00, dẫn đầu Khối 0: Thông qua: 1000/1000 phiếu tán thành, cần ít nhất 800 ", proposal.Sentences[1]);
        Assert.Equal("Đề nghị: Đơn vị 00, Đơn vị 01.", proposal.Sentences[^1]);
    }

    [Fact]
    public void Who_has_too_few_votes_is_not_proposed_though_a_place_is_free() =>
        Assert.Equal(["Đơn vị 00"], Of([.. Enumerable.Range(0, 10).Select(at => (at, at == 0 ? 800 : 799))]).Proposed.Select(unit => unit.Unit));

    [Fact]
    public void Equal_votes_for_the_last_place_are_voted_on_again()
    {
        var proposal = Of([.. Enumerable.Range(0, 10).Select(at => (at, at == 0 ? 1000 : at < 3 ? 900 : 850))]);

        Assert.Equal(["Đơn vị 00"], proposal.Proposed.Select(unit => unit.Unit));
        Assert.Equal("Đơn vị 01, Đơn vị 02 bằng phiếu nhau mà chỉ còn 1 chỉ tiêu: cần bỏ phiếu lại.", proposal.Sentences[^2]);
    }

    [Fact]
    public void A_bloc_has_one_leading_unit() =>
        Assert.Equal("Khối 'Khối 1' có hơn một đơn vị dẫn đầu.", Assert.Throws<ScoringException>(() => Of([(1, 900), (1, 900)])).Message);

    private static FlagProposal Of((int Bloc, int InFavour)[] leading) => FlagProposal.Of(
        RuleBook.Default,
        "CTD-CP",
        In2024,
        [.. leading.Select((unit, at) => new LeadingUnit($"Khối {unit.Bloc}", $"Đơn vị {at:00}", new BallotCount(1000, 1000, unit.InFavour)))]);
}
