using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Values;
using ThiDua.Workflows.Paths;

namespace ThiDua.Workflows.Tests.Paths;

public sealed class ExemplarPathTests
{
    [Fact]
    public void Are_nominated_verified_chosen_publicised_taken_up_and_evaluated()
    {
        var run = Chosen().Decide("approve", "Approve", Works.Director).Decide("publish", "Publish").Decide("publish", "Decline");
        run.Decide("replicate", "Report").Fire("replicationDue").Decide("evaluate", "Evaluate");

        Assert.Equal("Evaluated", run.Outcome);
        Assert.Equal([2, 1, 1], run.Counts("exemplars", "published", "replications"));
        Assert.Equal(["exemplar:1", "exemplar:2"], run.Texts("chosen"));
        Assert.Equal([Works.Second], run.Texts("replicationsMissing"));
    }

    [Fact]
    public void A_unit_may_say_that_it_has_none()
    {
        var run = Works.Start("exemplar").DecideBoth("nominate", "None");

        Assert.DoesNotContain("verify", run.Waiting);
        Assert.Equal(2, run.Output("nominations"));
        Assert.Equal("NoneChosen", run.Decide("choose", "None").Outcome);
    }

    [Fact]
    public void What_is_not_verified_cannot_be_chosen()
    {
        var run = Nominated().Decide("verify", "Reject").Decide("verify", "Accept");

        Assert.Equal([Works.First], run.Texts("rejected"));
        Assert.Equal([Works.Second], run.Task("choose").Payload["verified"].AsList().Select(unit => unit.AsText()));
    }

    [Fact]
    public void A_return_is_supplemented_once_and_the_second_rejects()
    {
        var run = Nominated().Decide("verify", "Return").Decide("verify", "Accept").Decide("supplement", "Resubmit", "user:head");

        Assert.Equal([Works.First], run.Decide("verify", "Return").Texts("rejected"));
    }

    [Fact]
    public void A_supplement_that_does_not_come_rejects() =>
        Assert.Equal(
            [Works.First],
            Nominated().Decide("verify", "Return").Decide("verify", "Accept").Fire("supplementDue").Texts("rejected"));

    [Fact]
    public void Who_supplemented_does_not_verify()
    {
        var run = Nominated().Decide("verify", "Accept").Decide("verify", "Return").Decide("supplement", "Resubmit", "user:head");

        Assert.Equal(RefusalReason.NotAllowed, run.TryDecide("verify", "Accept", "user:head", [Roles.Appraiser])!.Reason);
    }

    [Fact]
    public void The_choice_is_approved_by_somebody_else_or_returned()
    {
        var run = Chosen();
        Assert.Equal(RefusalReason.NotAllowed, run.TryDecide("approve", "Approve", Works.Lead, [Roles.StandingBody])!.Reason);

        Assert.Contains("choose", run.Decide("approve", "Return", Works.Director).Waiting);
    }

    private static PathRun Nominated() => Works.Start("exemplar").DecideBoth("nominate", "Nominate", Works.With("exemplars", 1));

    private static PathRun Chosen() => Nominated().Decide("verify", "Accept").Decide("verify", "Accept")
        .Decide("choose", "Submit", Works.Lead, Works.With("chosen", Value.List("exemplar:1", "exemplar:2")));
}
