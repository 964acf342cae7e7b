using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Values;
using ThiDua.Workflows.Paths;

namespace ThiDua.Workflows.Tests.Paths;

public sealed class CeremonyPathTests
{
    [Fact]
    public void Is_planned_listed_approved_held_and_what_the_absent_missed_is_brought_to_them()
    {
        var run = Approved().Fire("untilHeld");
        run.Decide("hold", "Held", Works.Lead, Value.Object(("handedOver", 8), ("absent", Value.List(Works.First, Works.Second))));
        run.Decide("deliver", "Deliver").Decide("deliver", "Deliver");

        Assert.Equal("Held", run.Outcome);
        Assert.Equal((8, 2), (run.Output("handedOver").AsInteger(), run.Output("delivered").AsInteger()));
        Assert.Equal(["decision:12"], run.Texts("decisions"));
    }

    [Fact]
    public void What_is_not_brought_in_time_is_named_and_told_to_the_lead()
    {
        var run = Approved().Fire("untilHeld").Decide("hold", "Held", Works.Lead, Works.With("absent", Value.List(Works.First)));
        Assert.Equal(new DateOnly(2023, 4, 24), run.DueDay("deliveryDue"));

        run.Fire("deliveryDue").Answer("deliveryEscalate", Value.Null);

        Assert.Equal(("Held", "delivery"), (run.Outcome, run.AskedFor(Questions.Escalate).Single()["what"].AsText()));
        Assert.Equal([Works.First], run.Texts("undelivered"));
    }

    [Fact]
    public void It_is_put_off_to_a_new_day_twice_and_not_a_third_time()
    {
        var run = Approved();
        for (var i = 0; i < 2; i++)
            run.Fire("untilHeld").Decide("hold", "Postpone", Works.Lead, Works.With("postponedTo", "2023-05-19T08:00:00+07:00"));
        Assert.Equal(new DateTimeOffset(2023, 5, 19, 8, 0, 0, TimeSpan.FromHours(7)), run.Due("untilHeld"));

        run.Fire("untilHeld").Decide("hold", "Postpone", Works.Lead);

        Assert.Equal(("Cancelled", "postponed-too-often"), (run.Outcome, run.Output("reason").AsText()));
    }

    [Fact]
    public void It_can_be_cancelled() => Assert.Equal("Cancelled", Approved().Fire("untilHeld").Decide("hold", "Cancel").Outcome);

    [Fact]
    public void The_list_is_approved_by_somebody_other_than_who_made_it()
    {
        var run = Works.Start("ceremony").Issue("plan").Decide("list", "Submit", Works.Lead);
        Assert.Equal(RefusalReason.NotAllowed, run.TryDecide("approve", "Approve", Works.Lead, [Roles.Office])!.Reason);

        Assert.Contains("list", run.Decide("approve", "Return", Works.Clerk).Waiting);
    }

    private static PathRun Approved() => Works.Start("ceremony").Issue("plan")
        .Decide("list", "Submit", Works.Lead, Value.Object(
            ("decisions", Value.List("decision:12")), ("recipients", Value.List(Works.First, Works.Second))))
        .Decide("approve", "Approve", Works.Clerk, Works.With("heldOn", "2023-04-10T08:00:00+07:00"));
}
