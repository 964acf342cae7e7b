using ThiDua.Workflows.Organisation;
using ThiDua.Workflows.Organisation.People;
using ThiDua.Workflows.Paths;

namespace ThiDua.Workflows.Tests.Organisation.People;

/// <summary>What somebody may do for somebody else, and when.</summary>
public sealed class DelegationTests
{
    private static readonly DateOnly Day = new(2023, 6, 15);
    private static readonly Validity June = new(new DateOnly(2023, 6, 1), new DateOnly(2023, 6, 30));

    private static readonly PeopleRegister People = new(
        [
            Person("user:head", [new Post("unit:a", PostKind.Head, new Validity(null, new DateOnly(2023, 12, 31)))], Roles.Appraiser),
            Person("user:deputy", [new Post("unit:a", PostKind.Deputy, Validity.Always)]),
            Person("user:other", [new Post("unit:b", PostKind.Head, Validity.Always)]),
        ],
        []);

    [Fact]
    public void The_deputy_signs_for_the_head_on_the_days_of_the_delegation_only()
    {
        var people = People.With(new Delegation("user:head", "user:deputy", June, ["unit:a"], DelegationKind.ForHead));

        var right = Assert.Single(people.RightsOf("user:deputy", Day));
        Assert.Equal(("unit:a", "user:head", "KT."), (right.Code, right.OnBehalfOf, right.By!.Prefix));
        Assert.Equal(["user:head", "user:deputy"], people.WithRight("unit:a", Day).Select(one => one.Person.Code));
        Assert.Empty(people.RightsOf("user:deputy", June.To!.Value.AddDays(1)));
        Assert.Empty(People.RightsOf("user:deputy", Day));
    }

    [Fact]
    public void The_giver_keeps_all_rights()
    {
        var people = People.With(new Delegation("user:head", "user:deputy", June, [Roles.Appraiser], DelegationKind.ByAuthority));

        Assert.Equal(["unit:a", Roles.Appraiser], people.RightsOf("user:head", Day).Select(right => right.Code));
        Assert.Equal([Roles.Appraiser], people.RightsOf("user:deputy", Day).Select(right => right.Code));
    }

    [Fact]
    public void Nobody_gives_what_he_does_not_have_all_that_time()
    {
        var wide = new Validity(June.From, new DateOnly(2024, 1, 1));

        Assert.Contains(
            "'user:head' không có quyền 'unit:a' suốt thời gian 01/06/2023 – 01/01/2024 để ủy quyền cho 'user:deputy'",
            Refusal(new Delegation("user:head", "user:deputy", wide, ["unit:a"], DelegationKind.ForHead)));
        Assert.Contains(
            "'user:other' không có quyền 'unit:a'",
            Refusal(new Delegation("user:other", "user:deputy", June, ["unit:a"], DelegationKind.ByAuthority)));
    }

    [Fact]
    public void What_somebody_has_by_delegation_he_cannot_give_on()
    {
        var people = People.With(new Delegation("user:head", "user:deputy", June, ["unit:a"], DelegationKind.ForHead));

        var error = Assert.Throws<OrganisationException>(
            () => people.With(new Delegation("user:deputy", "user:other", June, ["unit:a"], DelegationKind.ByAuthority)));

        Assert.Contains("'user:deputy' không có quyền 'unit:a'", error.Message);
    }

    [Fact]
    public void The_same_right_is_not_given_twice_for_the_same_days()
    {
        var given = new Delegation("user:head", "user:deputy", June, ["unit:a"], DelegationKind.ForHead);
        var people = People.With(given);

        var error = Assert.Throws<OrganisationException>(() => people.With(given with { Valid = June with { From = June.To } }));

        Assert.Equal(
            "Ủy quyền: 'user:head' đã ủy quyền 'unit:a' cho 'user:deputy' trong thời gian 01/06/2023 – 30/06/2023, "
                + "trùng với 30/06/2023 – 30/06/2023.",
            error.Message);
        Assert.Equal(2, people.With(given with { Rights = [Roles.Appraiser] }).RightsOf("user:deputy", Day).Count);
    }

    [Fact]
    public void A_delegation_without_end_to_nobody_is_refused_with_every_fault()
    {
        var refusal = Refusal(new Delegation("user:head", "user:x", new Validity(June.From), [], DelegationKind.OnBehalf));

        Assert.Contains("không có cá nhân 'user:x'; 'user:head' không giao quyền nào cho 'user:x'; ", refusal);
        Assert.Contains("phải có ngày bắt đầu và ngày kết thúc", refusal);
        Assert.Contains(
            "ủy quyền cho chính mình", Refusal(new Delegation("user:head", "user:head", June, ["unit:a"], DelegationKind.ForHead)));
    }

    private static string Refusal(Delegation delegation) => Assert.Throws<OrganisationException>(() => People.With(delegation)).Message;

    private static Person Person(string code, Post[] posts, params string[] roles) =>
        new(code, posts, [.. roles.Select(role => new RoleGrant(role, Validity.Always))], []);
}
