using ThiDua.Workflows.Initiatives;
using ThiDua.Workflows.Initiatives.Similarity;
using static ThiDua.Workflows.Tests.Initiatives.Inventions;

namespace ThiDua.Workflows.Tests.Initiatives;

/// <summary>Which texts are alike.</summary>
public sealed class SimilarityTests
{
    private const string Text = "Giải pháp số hóa hồ sơ thi đua giúp giảm thời gian thẩm định và tra cứu lịch sử khen thưởng tại đơn vị";

    [Theory]
    [InlineData("Hòa bình", "HOÀ  BÌNH")]
    [InlineData("thúy", "thuý")]
    [InlineData("Số hóa: hồ sơ, sổ sách.", "số hoá hồ sơ sổ sách")]
    [InlineData("tiếng Việt", "tie\u0302\u0301ng Vi\u1EC7t")]
    public void Spelling_case_and_punctuation_make_no_other_text(string one, string other) =>
        Assert.Equal(TextPrint.Of(one, "", 3), TextPrint.Of(other, "", 3));

    [Theory]
    [InlineData("dân", "đân")]
    [InlineData("tơ", "tô")]
    [InlineData("ca", "că")]
    public void Another_letter_makes_another_word(string one, string other) =>
        Assert.NotEqual(TextPrint.Of(one, "", 3), TextPrint.Of(other, "", 3));

    [Fact]
    public void A_text_with_a_few_words_changed_is_found_and_another_text_is_not()
    {
        var pairs = SimilarInitiatives.Find(
            [
                One("initiative:1", "Số hóa", Text),
                One("initiative:2", "Chuyển đổi số", Text.Replace("giúp", "nhằm")),
                One("initiative:3", "Trồng rừng", "Mô hình trồng rừng gỗ lớn trên đất dốc của các hộ gia đình vùng cao"),
            ],
            Regulation.Similarity);

        var pair = Assert.Single(pairs);
        Assert.Equal(("initiative:1", "initiative:2"), (pair.Earlier.Code, pair.Later.Code));
        Assert.Equal((19, 30, 63), (pair.Common, pair.All, pair.Percent));
    }

    [Fact]
    public void The_same_title_over_another_text_is_found() =>
        Assert.True(Assert.Single(SimilarInitiatives.Find(
            [One("initiative:1", "Số hóa hồ sơ", Text), One("initiative:2", "Số hoá hồ sơ", "Mô hình trồng rừng gỗ lớn trên đất dốc")],
            Regulation.Similarity)).SameTitle);

    [Theory]
    [InlineData(30)]
    [InlineData(60)]
    [InlineData(100)]
    public void Of_many_texts_exactly_the_pairs_are_found_that_a_comparison_of_all_finds(int percent)
    {
        const int seed = 20231120;
        var random = new Random(seed);
        string[] vocabulary = [.. Enumerable.Range(0, 40).Select(n => $"từ{n}")];
        List<string> texts = [];
        for (var n = 0; n < 120; n++)
        {
            var words = n % 3 == 0 || texts.Count == 0
                ? Enumerable.Range(0, random.Next(0, 30)).Select(_ => vocabulary[random.Next(vocabulary.Length)]).ToList()
                : [.. texts[random.Next(texts.Count)].Split(' ', StringSplitOptions.RemoveEmptyEntries)];
            for (var change = random.Next(0, 4); change > 0 && words.Count > 0; change--)
                words[random.Next(words.Count)] = vocabulary[random.Next(vocabulary.Length)];
            texts.Add(string.Join(' ', words));
        }

        Initiative[] all =
        [
            .. texts.Select((text, n) => One($"initiative:{n:000}") with { Print = TextPrint.Of("", text, 2) with { Title = $"{n}" } }),
        ];
        var rule = Regulation.Similarity with { Percent = percent };
        var expected = all.SelectMany((later, n) => all.Take(n).Select(earlier => (earlier, later)))
            .Where(pair => Reaches(pair.earlier.Print.Shingles, pair.later.Print.Shingles))
            .Select(pair => $"{pair.earlier.Code} {pair.later.Code}");

        var found = SimilarInitiatives.Find(all.Reverse(), rule).Select(pair => $"{pair.Earlier.Code} {pair.Later.Code}");
        Assert.True(expected.SequenceEqual(found), $"seed {seed}");
        Assert.NotEmpty(expected);

        bool Reaches(IReadOnlyList<ulong> one, IReadOnlyList<ulong> other) =>
            one.Count > 0 && one.Intersect(other).Count() * 100 >= percent * one.Union(other).Count();
    }
}
