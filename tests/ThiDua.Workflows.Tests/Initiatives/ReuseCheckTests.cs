using ThiDua.Workflows.Initiatives;
using ThiDua.Workflows.Initiatives.Reuse;
using ThiDua.Workflows.Organisation.Units;
using static ThiDua.Workflows.Tests.Initiatives.Inventions;

namespace ThiDua.Workflows.Tests.Initiatives;

/// <summary>The same initiative twice, somebody else's, or an old one under a new name.</summary>
public sealed class ReuseCheckTests
{
    private const string Text = "Giải pháp số hóa hồ sơ thi đua giúp giảm thời gian thẩm định và tra cứu lịch sử khen thưởng tại đơn vị";

    private static readonly InitiativeUse First = new("initiative:1", An, "CSTD-CS", 2022, "dossier:1");

    [Fact]
    public void The_same_initiative_in_another_year_is_found_with_both_uses()
    {
        var again = First with { Year = 2023, Dossier = "dossier:2" };

        var finding = Assert.Single(Check(Empty.Add(One()), again, First));

        Assert.Equal((ReuseKind.UsedTwice, again, First), (finding.Kind, finding.Use, Assert.Single(finding.Others)));
        Assert.Null(finding.AllowedBy);
        Assert.Equal(
            "Hồ sơ 'dossier:2' (CSTD-CS năm 2023) nêu sáng kiến 'initiative:1' đã dùng trong hồ sơ 'dossier:1' (CSTD-CS năm 2022).", finding.Sentence);
    }

    [Fact]
    public void Where_the_regulation_allows_the_second_title_the_clause_is_named()
    {
        var finding = Assert.Single(Check(Empty.Add(One()), First, First with { Award = "CSTD-TINH", Year = 2023, Dossier = "dossier:2" }));

        Assert.Equal(Regulation.Reuse[0].Citation, finding.AllowedBy);
        Assert.EndsWith("; được phép theo khoản 2 Điều 9 Quy chế xét công nhận sáng kiến (ví dụ; cần đối chiếu quy chế của tỉnh).", finding.Sentence);
    }

    [Fact]
    public void Two_authors_of_one_initiative_and_one_use_told_twice_are_no_finding() =>
        Assert.Empty(Check(Empty.Add(One()), First, First with { Person = Binh, Dossier = "dossier:2" }, First));

    [Fact]
    public void A_dossier_that_names_an_initiative_of_somebody_else_is_found() =>
        Assert.Equal(
            "Hồ sơ 'dossier:1' (CSTD-CS năm 2022) nêu sáng kiến 'initiative:1' của người khác: 'user:la' không phải tác giả.",
            Assert.Single(Check(Empty.Add(One()), First with { Person = "user:la" })).Sentence);

    [Fact]
    public void A_part_that_is_too_small_and_an_initiative_that_nobody_registered_are_found()
    {
        var register = Empty.Add(One() with { Authors = [new(An, "unit:a", 85), new(Binh, "unit:b", 15)] });

        Assert.Equal(
            [ReuseKind.ShareTooSmall, ReuseKind.NotRegistered],
            Check(register, First with { Person = Binh }, First with { Initiative = "initiative:9", Dossier = "dossier:2" }).Select(finding => finding.Kind));
        Assert.Contains("'user:binh' chỉ đóng góp 15 %, cần từ 20 %", Check(register, First with { Person = Binh })[0].Sentence);
    }

    [Fact]
    public void An_old_initiative_under_a_new_name_is_found_with_the_use_of_the_old_one()
    {
        var finding = Assert.Single(Check(Alike("unit:a"), First, First with { Initiative = "initiative:2", Year = 2023, Dossier = "dossier:2" }));

        Assert.Equal((ReuseKind.NearDuplicate, First), (finding.Kind, Assert.Single(finding.Others)));
        Assert.Equal(
            "Hồ sơ 'dossier:2' (CSTD-CS năm 2023) nêu sáng kiến 'initiative:2' trùng 63 % với sáng kiến 'initiative:1', "
            + "đã dùng trong hồ sơ 'dossier:1' (CSTD-CS năm 2022).",
            finding.Sentence);
    }

    [Fact]
    public void The_earlier_of_two_that_are_alike_is_not_reproached() => Assert.Empty(Check(Alike("unit:a"), First));

    [Theory]
    [InlineData("unit:a>unit:moi", "unit:moi", true)]
    [InlineData("unit:a>unit:moi,unit:b>unit:moi", "unit:b", true)]
    [InlineData("unit:a>unit:giua,unit:giua>unit:moi", "unit:moi", true)]
    [InlineData("unit:a>unit:moi", "unit:b", false)]
    public void A_claim_that_comes_again_after_the_units_were_joined_says_so(string steps, string unit, bool joined)
    {
        var lineage = UnitLineage.Of(steps.Split(',').Select(step => (step.Split('>')[0], step.Split('>')[1])));

        var finding = Assert.Single(ReuseCheck.Of(Alike(unit), [First with { Initiative = "initiative:2" }], lineage));

        Assert.Equal(joined ? ReuseKind.MergedUnits : ReuseKind.NearDuplicate, finding.Kind);
        Assert.Equal(joined, finding.Sentence.Contains($"của 'unit:a', đơn vị đã sáp nhập với '{unit}'", StringComparison.Ordinal));
    }

    [Fact]
    public void The_mergers_of_2025_are_known_to_the_lineage()
    {
        var lineage = UnitLineage.Of(OrganisationRegister.Default);
        var step = OrganisationRegister.Default.Successions.First(one => one.To is not null);

        Assert.True(lineage.AreJoined(step.From, step.To!));
        Assert.False(lineage.AreJoined(step.From, step.From));
    }

    private static InitiativeRegister Alike(string unit) => Empty
        .Add(One("initiative:1", "Số hóa", Text))
        .Add(One("initiative:2", "Chuyển đổi số", Text.Replace("giúp", "nhằm"), unit));

    private static IReadOnlyList<ReuseFinding> Check(InitiativeRegister register, params InitiativeUse[] uses) =>
        ReuseCheck.Of(register, uses, UnitLineage.None);
}
