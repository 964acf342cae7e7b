using ThiDua.Workflows.Councils;
using ThiDua.Workflows.Councils.Conflicts;
using ThiDua.Workflows.Councils.Regulations;
using ThiDua.Workflows.Organisation;
using ThiDua.Workflows.Organisation.Councils;
using ThiDua.Workflows.Organisation.People;
using static ThiDua.Workflows.Tests.Councils.Meeting;

namespace ThiDua.Workflows.Tests.Councils;

/// <summary>Who sits in a council, as the organisation knows it on the day.</summary>
public sealed class CouncilRollTests
{
    private static readonly DateOnly On = new(2024, 6, 1);

    private static readonly Validity Always = new(new DateOnly(2020, 1, 1));

    [Fact]
    public void A_council_has_one_chairman_and_each_member_one_seat() =>
        Assert.Equal(
            "Danh sách Hội đồng 'council:x' không hợp lệ: 'user:m1' có tên 2 lần; cần đúng một Chủ tịch, không phải 2; "
            + "thư ký 'user:m1' không được là Chủ tịch hoặc Phó Chủ tịch, vì biên bản cần chữ ký của hai người.",
            Assert.Throws<CouncilException>(() => CouncilRoll.Of(
                "council:x", M(1), [new Seat(M(1), ["unit:1"], SeatRole.Chairman), new Seat(M(1), ["unit:1"], SeatRole.Chairman)])).Message);

    [Fact]
    public void The_members_of_the_day_sit_in_it_the_standing_vice_before_the_other_and_the_secretary_votes()
    {
        var roll = Roll(new Validity(new DateOnly(2020, 1, 1), new DateOnly(2024, 5, 31)));

        Assert.Equal("user:thu-ky", roll.Secretary);
        Assert.Equal(
            ["user:chu-tich Chairman", "user:pho-1 Vice", "user:pho-2 Vice", "user:thu-ky Member"],
            roll.Seats.Select(seat => $"{seat.Member} {seat.Role}"));
    }

    [Fact]
    public void A_member_with_two_posts_may_not_vote_on_the_dossiers_of_either_unit_nor_on_those_of_relatives()
    {
        var roll = Roll(Always);

        Assert.Equal(["OwnUnit"], Found(new ItemParties("unit:so")));
        Assert.Equal(["OwnUnit"], Found(new ItemParties("unit:ban")));
        Assert.Equal(["Relative"], Found(new ItemParties("unit:khac") { Nominee = "user:chau" }));
        Assert.Empty(Found(new ItemParties("unit:cu")));

        IEnumerable<string> Found(ItemParties parties) => ConflictDetection.Of(roll, CouncilRegulation.Default, parties)
            .Where(conflict => conflict.Member == "user:uy-vien").Select(conflict => $"{conflict.Ground}");
    }

    [Fact]
    public void A_council_without_a_secretary_cannot_meet() => Refused(
        "Hội đồng 'council:x' không có thư ký vào ngày 01/06/2024.",
        () => CouncilRoll.On(
            new Council("council:x", "Hội đồng", CouncilKind.Award, "unit:tinh", [new("user:chu-tich", CouncilRole.Chairman, Always, null)]),
            People,
            Kinship.None,
            On));

    private static PeopleRegister People { get; } = new(
        [
            new Person(
                "user:uy-vien",
                [
                    new Post("unit:so", PostKind.Head, Always),
                    new Post("unit:ban", PostKind.Deputy, Always),
                    new Post("unit:cu", PostKind.Deputy, new Validity(new DateOnly(2020, 1, 1), new DateOnly(2023, 12, 31))),
                ],
                [],
                []),
            new Person("user:chau", [new Post("unit:khac", PostKind.Staff, Always)], [], ["user:uy-vien"]),
        ],
        []);

    private static CouncilRoll Roll(Validity member) => CouncilRoll.On(
        new Council("council:x", "Hội đồng", CouncilKind.Award, "unit:tinh",
        [
            new("user:thu-ky", CouncilRole.Secretary, Always, null),
            new("user:uy-vien", CouncilRole.Member, member, null),
            new("user:pho-2", CouncilRole.Vice, Always, null),
            new("user:pho-1", CouncilRole.StandingVice, Always, null),
            new("user:chu-tich", CouncilRole.Chairman, Always, null),
        ]),
        People,
        Kinship.Of(People),
        On);
}
