using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Values;
using ThiDua.Workflows.Paths;

namespace ThiDua.Workflows.Tests.Paths;

public sealed class RegistrationPathTests
{
    private static readonly Value Titles = Value.Object(("titles", 3), ("targets", 5));

    [Fact]
    public void Is_drafted_submitted_checked_published_and_at_the_end_assessed()
    {
        var run = Published().DecideBoth("change", "Keep").Fire("untilAssessment");
        run.Write("assess", Works.With("met", true)).Write("assess", Works.With("met", false));
        run.Decide("conclude", "Conclude", Works.Director);

        Assert.Equal("Assessed", run.Outcome);
        Assert.Equal((2, 1), (run.Output("assessments").AsInteger(), run.Output("met").AsInteger()));
        Assert.Equal([Works.First, Works.Second], run.Texts("register"));
        Assert.Equal([6, 10], run.Counts("titles", "targets"));
    }

    [Fact]
    public void Who_registers_late_is_recorded_and_not_eligible()
    {
        var run = Works.Start("registration");
        Assert.Equal(new DateOnly(2023, 3, 15), run.DueDay("registrationDue"));

        run.Fire("registrationDue").Write("write", Titles).Decide("check", "Accept", Works.Clerk);
        run.Write("write", Titles).Decide("check", "Accept", Works.Clerk);

        Assert.Equal([Works.First], run.Texts("lateUnits"));
        Assert.Equal([Works.First, Works.Second], run.Texts("register"));
    }

    [Fact]
    public void A_check_that_takes_long_makes_nobody_late()
    {
        var run = Works.Start("registration").Write("write", Titles).Write("write", Titles);

        Assert.DoesNotContain("registrationDue", run.Waiting);
    }

    [Fact]
    public void Who_never_registers_is_named()
    {
        var run = Works.Start("registration").Write("write", Titles).Decide("check", "Accept").Fire("registrationCloses");

        Assert.Equal([Works.Second], run.Texts("silent"));
        Assert.Contains("close", run.Waiting);
    }

    [Fact]
    public void A_return_is_supplemented_twice_and_not_a_third_time()
    {
        var run = Works.Start("registration").Write("write", Titles);
        for (var i = 0; i < 2; i++)
            run.Decide("check", "Return", Works.Clerk).Decide("supplement", "Resubmit", "user:head", Titles);
        run.Decide("check", "Return", Works.Clerk).Fire("registrationCloses");

        Assert.Equal("NoneRegistered", run.Outcome);
        Assert.Equal([Works.First], run.Texts("incomplete"));
        Assert.Equal([Works.Second], run.Texts("silent"));
    }

    [Fact]
    public void A_supplement_that_does_not_come_leaves_the_unit_out()
    {
        var run = Works.Start("registration").Write("write", Titles).Decide("check", "Return");
        Assert.Equal(new DateOnly(2023, 3, 9), run.DueDay("supplementDue"));

        run.Fire("supplementDue").Write("write", Titles).Decide("check", "Accept");

        Assert.Equal([Works.First], run.Texts("incomplete"));
    }

    [Fact]
    public void What_is_supplemented_is_what_is_registered()
    {
        var run = Works.Start("registration").Write("write", Titles).Decide("check", "Return")
            .Decide("supplement", "Resubmit", "user:head", Value.Object(("titles", 1), ("targets", 6)))
            .Decide("check", "Accept").Fire("registrationCloses");

        Assert.Equal([1, 6], run.Counts("titles", "targets"));
    }

    [Fact]
    public void The_register_is_published_by_somebody_other_than_who_compiled_it()
    {
        var run = Closed();
        Assert.Equal(RefusalReason.NotAllowed, run.TryDecide("publish", "Publish", Works.Lead, [Roles.StandingBody])!.Reason);

        run.Decide("publish", "Return", Works.Director).Decide("close", "Submit", Works.Lead).Decide("publish", "Publish", Works.Director);

        Assert.Equal(["change", "change"], run.Waiting.Where(waiting => waiting == "change"));
    }

    [Fact]
    public void Until_a_day_a_unit_may_change_what_it_registered_when_the_standing_body_allows_it()
    {
        var run = Published().Decide("change", "Change", "user:head-07", Works.With("titles", 4));
        Assert.Equal(RefusalReason.NotAllowed, run.TryDecide("consider", "Allow", "user:head-07", [Roles.Intake])!.Reason);
        run.Decide("consider", "Allow", Works.Clerk).Fire("changeDue");

        Assert.Equal([Works.First], run.Texts("changes"));
        Assert.Contains("untilAssessment", run.Waiting);
    }

    [Fact]
    public void A_refused_change_changes_nothing()
    {
        var run = Published().Decide("change", "Change").Decide("consider", "Refuse", Works.Clerk).Decide("change", "Keep");

        Assert.Empty(run.Output("changes").AsList());
    }

    [Fact]
    public void A_task_without_self_assessment_ends_with_the_register()
    {
        var run = Publish(Close(Works.Start("registration", ("part", "register")))).DecideBoth("change", "Keep");

        Assert.Equal("Registered", run.Outcome);
    }

    [Fact]
    public void A_task_whose_units_registered_before_begins_with_their_assessments() =>
        Assert.Contains("assess.draft", Works.Start("registration", ("part", "assessment")).Waiting);

    [Fact]
    public void A_unit_that_does_not_assess_itself_is_named()
    {
        var run = Published().DecideBoth("change", "Keep").Fire("untilAssessment").Write("assess").Fire("assessmentDue");

        Assert.Equal([Works.Second], run.Texts("assessmentsMissing"));
        Assert.Contains("conclude", run.Waiting);
    }

    private static PathRun Close(PathRun run) => run
        .Write("write", Titles).Decide("check", "Accept", Works.Clerk)
        .Write("write", Titles).Decide("check", "Accept", Works.Clerk)
        .Decide("close", "Submit", Works.Lead);

    private static PathRun Closed() => Close(Works.Start("registration"));

    private static PathRun Publish(PathRun run) =>
        run.Decide("publish", "Publish", Works.Director, Works.With("assessOn", "2023-06-12T08:00:00+07:00"));

    private static PathRun Published() => Publish(Closed());
}
