using ThiDua.Workflows.Organisation.Units;
using ThiDua.Workflows.Plans;
using ThiDua.Workflows.Rules;

namespace ThiDua.Workflows.Tests.Organisation.Units;

/// <summary>The changes of 2025: who is found under which name, and who followed whom.</summary>
public sealed class ReformOf2025Tests
{
    private static readonly DateOnly Before = new(2025, 6, 30);
    private static readonly DateOnly After = new(2025, 7, 1);

    private static OrganisationRegister Register => OrganisationRegister.Default;

    [Theory]
    [InlineData("unit:ha-giang", "unit:tuyen-quang")]
    [InlineData("unit:nam-dinh", "unit:ninh-binh")]
    [InlineData("unit:ha-nam", "unit:ninh-binh")]
    public void A_merged_province_ends_and_is_followed(string old, string successor)
    {
        Assert.NotNull(Register.On(old, Before));
        Assert.Null(Register.On(old, After));
        Assert.Equal([old], Register.StandingFor(old, Before));
        Assert.Equal([successor], Register.StandingFor(old, After));

        var step = Assert.Single(Register.SuccessorsOf(old));
        Assert.Equal(After, step.On);
        Assert.True(step.Citation.IsVerified);
    }

    [Theory]
    [InlineData("unit:dien-bien", "tỉnh Điện Biên")]
    [InlineData("unit:lai-chau", "tỉnh Lai Châu")]
    [InlineData("unit:son-la", "tỉnh Sơn La")]
    public void Three_provinces_stay_as_they_are(string code, string name)
    {
        Assert.Equal(name, Register.NameOn(code, Before));
        Assert.Equal(name, Register.NameOn(code, After));
        Assert.Empty(Register.SuccessorsOf(code));
        Assert.Empty(Register.PredecessorsOf(code));
    }

    [Fact]
    public void Who_follows_the_district_is_said_to_be_unknown_and_not_invented()
    {
        Assert.Contains(Register.ChildrenOn("unit:lai-chau", Before), unit => unit.Code == "unit:phong-tho");
        Assert.Empty(Register.ChildrenOn("unit:lai-chau", After));
        Assert.Empty(Register.StandingFor("unit:phong-tho", After));

        var step = Assert.Single(Register.SuccessorsOf("unit:phong-tho"));
        Assert.Null(step.To);
        Assert.False(step.Citation.IsVerified);
        Assert.Contains("chưa xác định được", step.Note);
    }

    [Fact]
    public void The_history_stays_under_the_old_name_and_is_found_from_the_new_one()
    {
        var history = new Dictionary<string, AwardRecord>
        {
            ["unit:nam-dinh"] = new("CTD-CP", new DateOnly(2024, 3, 1), AchievementPeriod.Year(2023)),
            ["unit:ninh-binh"] = new("HCLD-3", new DateOnly(2020, 9, 1), null),
            ["unit:ha-giang"] = new("HCLD-2", new DateOnly(2021, 9, 1), null),
        };

        var found = Register.HistoryOf("unit:ninh-binh", unit => history.TryGetValue(unit, out var award) ? [award] : []);

        Assert.Equal(["tỉnh Ninh Bình: HCLD-3", "tỉnh Nam Định: CTD-CP"], found.Select(award => $"{award.Name}: {award.Award.Award}"));
        Assert.False(found[0].IsInherited);
        Assert.True(found[1].IsInherited && found[1].IsWhole);
        Assert.Equal("unit:nam-dinh", found[1].Unit);
    }

    [Fact]
    public void The_province_of_every_plan_is_known() =>
        Assert.All(PlanLibrary.Default.Plans, plan => Assert.NotNull(Register.On($"unit:{plan.Province}", new DateOnly(plan.Year, 1, 1))));
}
