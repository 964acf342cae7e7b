using ThiDua.Workflows.Organisation;
using ThiDua.Workflows.Organisation.Blocs;

namespace ThiDua.Workflows.Tests.Organisation.Blocs;

/// <summary>The record of what one head of a bloc hands over to the next.</summary>
public sealed class HandoverTests
{
    private static readonly DateOnly Day = new(2023, 12, 8);

    private static readonly Bloc Bloc = Bloc.Begin("bloc:01", "Khối 1", "unit:tinh", 2023, ["unit:a", "unit:b", "unit:c"]).ContinueTo(2024);

    [Fact]
    public void It_names_both_heads_what_was_handed_over_and_what_is_missing()
    {
        var handover = Handover.Of(Bloc, 2024, Day, ["covenant", "minutes", "score-sheets", "reports", "flag"], BlocRegulation.Default);

        Assert.Equal(("unit:a", "unit:b", Day), (handover.From, handover.To, handover.On));
        Assert.Equal(["covenant", "minutes", "score-sheets", "reports", "flag"], handover.Items);
        Assert.Equal(["score-scale"], handover.Missing);
    }

    [Fact]
    public void What_the_regulation_does_not_know_and_a_year_that_is_not_there_are_refused()
    {
        var error = Assert.Throws<OrganisationException>(() => Handover.Of(Bloc, 2025, Day, ["gold"], BlocRegulation.Default));

        Assert.Equal("khối chưa có năm 2025", error.Faults[0]);
        Assert.StartsWith("quy chế không có nội dung 'gold'; hiện có: covenant, ", error.Faults[1]);
    }

    [Fact]
    public void A_head_that_stays_hands_nothing_over()
    {
        var alone = Bloc.Begin("bloc:02", "Khối 2", "unit:tinh", 2023, ["unit:a"]).ContinueTo(2024);

        Assert.Equal(
            "Bàn giao khối 'bloc:02' năm 2024: 'unit:a' vẫn là trưởng khối.",
            Assert.Throws<OrganisationException>(() => Handover.Of(alone, 2024, Day, [], BlocRegulation.Default)).Message);
    }
}
