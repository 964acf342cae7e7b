using ThiDua.Workflows.Organisation;
using ThiDua.Workflows.Organisation.Councils;

namespace ThiDua.Workflows.Tests.Organisation.Councils;

/// <summary>Who is in a council on a day, by which decision.</summary>
public sealed class CouncilTests
{
    private static readonly DateOnly Day = new(2023, 3, 21);

    private static readonly Council Council = new("council:tinh", "Hội đồng", CouncilKind.Award, "unit:tinh",
    [
        Member("user:thu-ky", CouncilRole.Secretary),
        Member("user:uy-vien", CouncilRole.Member),
        Member("user:pho", CouncilRole.StandingVice),
        Member("user:chu-tich", CouncilRole.Chairman),
    ]);

    [Fact]
    public void The_list_has_the_order_of_the_decision() => Assert.Equal(
        ["user:chu-tich", "user:pho", "user:uy-vien", "user:thu-ky"], Council.MembersOn(Day).Select(member => member.Person));

    [Fact]
    public void A_decision_changes_the_list_from_its_day_on()
    {
        var renewed = Council.Renew(Day, null, ["user:chu-tich"], [("user:moi", CouncilRole.Chairman), ("user:them", CouncilRole.Member)]);

        Assert.Equal(4, renewed.MembersOn(Day.AddDays(-1)).Count);
        Assert.Equal(5, renewed.MembersOn(Day).Count);
        Assert.Equal("user:chu-tich", renewed.MembersOn(Day.AddDays(-1))[0].Person);
        Assert.Equal("user:moi", renewed.MembersOn(Day)[0].Person);
        Assert.Equal("số chưa cấp", renewed.MemberOn("user:moi", Day)!.DecisionText);
        Assert.Equal("443/QĐ-UBND", renewed.MemberOn("user:pho", Day)!.DecisionText);
        Assert.Null(renewed.MemberOn("user:moi", Day.AddDays(-1)));
        Assert.Null(renewed.MemberOn("user:la", Day));
    }

    [Fact]
    public void Whoever_leaves_can_come_back()
    {
        var back = Council.Renew(Day, "1/QĐ-UBND", ["user:uy-vien"], [])
            .Renew(Day.AddYears(1), "2/QĐ-UBND", [], [("user:uy-vien", CouncilRole.Vice)]);

        Assert.Null(back.MemberOn("user:uy-vien", Day));
        Assert.Equal(CouncilRole.Vice, back.MemberOn("user:uy-vien", Day.AddYears(1))!.Role);
    }

    [Fact]
    public void A_list_that_contradicts_itself_is_refused_with_every_fault()
    {
        var error = Assert.Throws<OrganisationException>(() => Council.Renew(
            Day, null, [], [("user:uy-vien", CouncilRole.Vice), ("user:moi", CouncilRole.Chairman)]));

        Assert.Equal(
            "Hội đồng 'council:tinh': 'user:uy-vien' được ghi hai lần trong cùng một thời gian; có hai Chủ tịch trong cùng một thời gian.",
            error.Message);
    }

    [Fact]
    public void Nobody_leaves_who_is_no_member() => Assert.Equal(
        "Kiện toàn Hội đồng 'council:tinh': 'user:la' không phải thành viên.",
        Assert.Throws<OrganisationException>(() => Council.Renew(Day, null, ["user:la"], [])).Message);

    [Fact]
    public void A_council_without_a_chairman_is_refused() => Assert.Contains(
        "chưa có Chủ tịch",
        Assert.Throws<OrganisationException>(() => new Council("council:a", "A", CouncilKind.Initiative, "unit:a", [])).Message);

    private static CouncilMember Member(string person, CouncilRole role) =>
        new(person, role, new Validity(new DateOnly(2021, 1, 1)), "443/QĐ-UBND");
}
