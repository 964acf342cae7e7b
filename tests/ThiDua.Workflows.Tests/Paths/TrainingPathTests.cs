using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Values;
using ThiDua.Workflows.Paths;

namespace ThiDua.Workflows.Tests.Paths;

public sealed class TrainingPathTests
{
    [Fact]
    public void Is_planned_called_held_evaluated_and_certified()
    {
        var run = Held().Decide("evaluate", "Good").Decide("evaluate", "Poor")
            .Decide("list", "Submit", Works.Lead, Works.With("certificates", 37)).Decide("certify", "Sign", Works.Director);

        Assert.Equal("Completed", run.Outcome);
        Assert.Equal((40, 38), (run.Output("participants").AsInteger(), run.Output("attended").AsInteger()));
        Assert.Equal((1, 37), (run.Output("poor").AsInteger(), run.Output("certificates").AsInteger()));
    }

    [Fact]
    public void Who_decides_on_the_class_sees_how_many_are_registered_and_how_many_it_takes()
    {
        var run = Called().Decide("register", "Register", values: Works.With("participants", 12)).Decide("register", "None");
        var payload = run.Task("decide").Payload;

        Assert.Equal((12, 20), (payload["participants"].AsInteger(), payload["fewest"].AsInteger()));
    }

    [Fact]
    public void It_can_be_put_off_twice_before_and_on_its_day_and_not_a_third_time()
    {
        var run = Registered().Decide("decide", "Postpone").Decide("decide", "Hold", Works.Lead, HeldOn);
        run.Fire("untilHeld").Decide("attendance", "Postpone");
        Assert.Equal(2, run.Output("postponed"));

        run.Decide("decide", "Postpone");

        Assert.Equal(("Cancelled", "postponed-too-often"), (run.Outcome, run.Output("reason").AsText()));
    }

    [Fact]
    public void It_can_be_cancelled() => Assert.Equal("Cancelled", Registered().Decide("decide", "Cancel").Outcome);

    [Fact]
    public void A_unit_that_sends_nobody_is_named() =>
        Assert.Equal([Works.Second], Called().Decide("register", "Register").Fire("registrationDue").Texts("registrationsMissing"));

    [Fact]
    public void Who_lists_the_certificates_does_not_sign_them()
    {
        var run = Held().DecideBoth("evaluate", "Good").Decide("list", "Submit", Works.Lead);
        Assert.Equal(RefusalReason.NotAllowed, run.TryDecide("certify", "Sign", Works.Lead, [Roles.StandingBody])!.Reason);

        Assert.Contains("list", run.Decide("certify", "Return", Works.Director).Waiting);
    }

    private static Value HeldOn => Works.With("heldOn", "2023-05-10T08:00:00+07:00");

    private static PathRun Called() => Works.Start("training").Issue("plan").Decide("call", "Call");

    private static PathRun Registered() => Called().DecideBoth("register", "Register", Works.With("participants", 20));

    private static PathRun Held() => Registered().Decide("decide", "Hold", Works.Lead, HeldOn).Fire("untilHeld")
        .Decide("attendance", "Held", Works.Lead, Works.With("attended", 38));
}
