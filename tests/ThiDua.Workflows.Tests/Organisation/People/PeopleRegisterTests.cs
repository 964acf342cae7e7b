using ThiDua.Workflows.Data;
using ThiDua.Workflows.Organisation;
using ThiDua.Workflows.Organisation.People;
using ThiDua.Workflows.Paths;

namespace ThiDua.Workflows.Tests.Organisation.People;

/// <summary>Posts and roles by date, and what is refused of people who contradict each other.</summary>
public sealed class PeopleRegisterTests
{
    private static readonly DateOnly Change = new(2023, 7, 1);
    private static readonly Validity Before = new(null, Change.AddDays(-1));

    [Fact]
    public void The_right_of_a_unit_goes_with_the_post_of_its_head()
    {
        var people = new PeopleRegister(
            [
                Person("user:old", new Post("unit:a", PostKind.Head, Before), new Post("unit:b", PostKind.Head, new Validity(Change))),
                Person("user:new", new Post("unit:a", PostKind.Staff, Before), new Post("unit:a", PostKind.Head, new Validity(Change))),
            ],
            []);

        Assert.Equal("user:old", people.HeadOf("unit:a", Change.AddDays(-1))!.Code);
        Assert.Equal("user:new", people.HeadOf("unit:a", Change)!.Code);
        Assert.Equal(["unit:b"], people.RightsOf("user:old", Change).Select(right => right.Code));
        Assert.Empty(people.RightsOf("user:new", Change.AddDays(-1)));
        Assert.Equal(["user:old", "user:new"], people.PeopleOf("unit:a", Change.AddDays(-1)).Select(person => person.Code));
        Assert.Empty(people.RightsOf("user:nobody", Change));
        Assert.Throws<UnknownNameException>(() => people["user:nobody"]);
    }

    [Fact]
    public void A_role_ends_with_its_last_day()
    {
        var grant = new RoleGrant(Roles.Appraiser, new Validity(new DateOnly(2023, 1, 1), Change.AddDays(-1)));
        var people = new PeopleRegister([new Person("user:a", [], [grant], [])], []);

        Assert.Single(people.WithRight(Roles.Appraiser, Change.AddDays(-1)));
        Assert.Empty(people.WithRight(Roles.Appraiser, Change));
    }

    [Fact]
    public void Every_contradiction_is_named_at_once()
    {
        var error = Assert.Throws<OrganisationException>(() => new PeopleRegister(
            [
                Person("user:a", new Post("unit:a", PostKind.Head, Validity.Always)),
                Person("user:b", new Post("unit:a", PostKind.Head, new Validity(Change))) with { Relatives = ["user:b", "user:x"] },
                Person("user:b", new Post("unit:c", PostKind.Staff, new Validity(Change, Change.AddDays(-1)))),
            ],
            []));

        Assert.Equal(
            [
                "'user:b' có hai lần",
                "'user:b' không thể là người thân của 'user:b'",
                "'user:x' không thể là người thân của 'user:b'",
                "'user:b' thôi giữ chức vụ ở 'unit:c' trước khi bắt đầu (01/07/2023 – 30/06/2023)",
                "'unit:a' có hai thủ trưởng cùng lúc: 'user:a' và 'user:b'",
            ],
            error.Faults);
    }

    private static Person Person(string code, params Post[] posts) => new(code, posts, [], []);
}
