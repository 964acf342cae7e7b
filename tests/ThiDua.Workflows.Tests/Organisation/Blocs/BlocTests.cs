using ThiDua.Workflows.Organisation;
using ThiDua.Workflows.Organisation.Blocs;

namespace ThiDua.Workflows.Tests.Organisation.Blocs;

/// <summary>Who leads a bloc from year to year, and what is refused.</summary>
public sealed class BlocTests
{
    private static readonly string[] Four = ["unit:a", "unit:b", "unit:c", "unit:d"];

    [Fact]
    public void The_lead_goes_round_in_the_order_of_the_regulation()
    {
        var bloc = Bloc.Begin("bloc:01", "Khối 1", "unit:tinh", 2023, Four).ContinueTo(2027);

        Assert.Equal(
            ["2023: unit:a, unit:b", "2024: unit:b, unit:c", "2025: unit:c, unit:d", "2026: unit:d, unit:a", "2027: unit:a, unit:b"],
            bloc.Years.Select(year => $"{year.Year}: {year.Head}, {year.Deputy}"));
        Assert.Null(bloc.In(2022));
    }

    [Fact]
    public void When_the_deputy_has_left_the_next_in_the_order_leads()
    {
        var bloc = Bloc.Begin("bloc:01", "Khối 1", "unit:tinh", 2023, Four).Continue(["unit:a", "unit:c", "unit:d", "unit:e"]);

        Assert.Equal(("unit:c", "unit:d"), (bloc.In(2024)!.Head, bloc.In(2024)!.Deputy));
        Assert.Equal([.. Four, "unit:e"], bloc.Order);
    }

    [Fact]
    public void A_bloc_of_one_unit_has_no_deputy()
    {
        var bloc = Bloc.Begin("bloc:01", "Khối 1", "unit:tinh", 2023, ["unit:a"]).ContinueTo(2024);

        Assert.Equal(("unit:a", null), (bloc.In(2024)!.Head, bloc.In(2024)!.Deputy));
    }

    [Fact]
    public void A_head_who_is_no_member_is_refused_with_every_other_fault()
    {
        var error = Assert.Throws<OrganisationException>(() => new Bloc(
            "bloc:01",
            "Khối 1",
            "unit:tinh",
            [.. Four, "unit:a"],
            [
                new BlocYear(2023, ["unit:a", "unit:b"], "unit:c", "unit:d"),
                new BlocYear(2023, ["unit:a", "unit:a", "unit:x"], "unit:a", "unit:a"),
                new BlocYear(2024, ["unit:a", "unit:b"], "unit:a", null),
            ]));

        Assert.Equal(
            [
                "thứ tự luân phiên có 'unit:a' hai lần",
                "năm 2023 có hai lần",
                "trưởng khối năm 2023 'unit:c' không phải thành viên",
                "phó trưởng khối năm 2023 'unit:d' không phải thành viên",
                "năm 2023 có thành viên 'unit:a' hai lần",
                "thành viên 'unit:x' của năm 2023 không có trong thứ tự luân phiên",
                "năm 2023 'unit:a' vừa là trưởng khối vừa là phó trưởng khối",
                "năm 2024 chưa có phó trưởng khối",
            ],
            error.Faults);
        Assert.StartsWith("Khối 'bloc:01': ", error.Message);
    }

    [Fact]
    public void A_year_without_members_is_refused() => Assert.Equal(
        "Khối 'bloc:01': năm 2024 không có thành viên nào.",
        Assert.Throws<OrganisationException>(() => Bloc.Begin("bloc:01", "Khối 1", "unit:tinh", 2023, Four).Continue([])).Message);
}
