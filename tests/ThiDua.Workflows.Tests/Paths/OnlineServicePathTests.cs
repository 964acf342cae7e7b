using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Values;
using ThiDua.Workflows.Paths;

namespace ThiDua.Workflows.Tests.Paths;

public sealed class OnlineServicePathTests
{
    [Theory]
    [InlineData(50, 50, "Met")]
    [InlineData(49, 50, "NotMet")]
    public void Procedures_go_online_and_the_share_taken_in_online_is_measured(int online, int paper, string outcome)
    {
        var run = Tried().Decide("test", "Pass").Decide("test", "Pass").Issue("draft").Decide("publish", "Publish").Fire("untilMeasured")
            .Decide("measure", "Measure", Works.Clerk, Value.Object(("online", online), ("paper", paper))).Decide("report", "Report");

        Assert.Equal(outcome, run.Outcome);
        Assert.Equal((7, 2), (run.Output("listed").AsInteger(), run.Output("passed").AsList().Count));
    }

    [Fact]
    public void What_fails_is_mended_twice_and_then_left_out()
    {
        var run = Tried().Decide("test", "Fail").Decide("test", "Pass");
        for (var i = 0; i < 2; i++)
            run.Decide("mend", "Mended", Works.Lead).Decide("test", "Fail");

        Assert.Equal(["procedure:1"], run.Texts("failed"));
        Assert.Equal(["procedure:2"], run.Texts("passed"));
        Assert.Contains("draft", run.Waiting);
    }

    [Fact]
    public void When_nothing_passes_nothing_is_published()
    {
        var run = Works.Start("online-service").DecideBoth("list", "List").Decide("propose", "Submit", Works.Lead);

        Assert.Equal(("NotPublished", "none-passed"), (run.Outcome, run.Output("reason").AsText()));
    }

    [Fact]
    public void Who_mended_does_not_test()
    {
        var run = Tried().Decide("test", "Pass").Decide("test", "Fail").Decide("mend", "Mended", Works.Lead);

        Assert.Equal(RefusalReason.NotAllowed, run.TryDecide("test", "Pass", Works.Lead, [Roles.Technician])!.Reason);
    }

    [Fact]
    public void A_unit_that_lists_nothing_is_named() =>
        Assert.Equal([Works.Second], Works.Start("online-service").Decide("list", "List").Fire("listingDue").Texts("listingsMissing"));

    [Fact]
    public void What_the_chairman_refuses_is_not_issued() =>
        Assert.Equal("NotIssued", Tried().Decide("test", "Pass").Decide("test", "Pass").Refuse("draft").Outcome);

    private static PathRun Tried() => Works.Start("online-service")
        .Decide("list", "List", values: Works.With("procedures", 4)).Decide("list", "List", values: Works.With("procedures", 3))
        .Decide("propose", "Submit", Works.Lead, Works.With("procedures", Value.List("procedure:1", "procedure:2")));
}
