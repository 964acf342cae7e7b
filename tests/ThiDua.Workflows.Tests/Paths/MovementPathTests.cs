using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Values;
using ThiDua.Workflows.Paths;

namespace ThiDua.Workflows.Tests.Paths;

public sealed class MovementPathTests
{
    [Fact]
    public void Is_launched_answered_checked_and_reviewed()
    {
        var run = Launched().DecideBoth("commit", "Commit").Fire("untilMidTerm").Decide("checkMidTerm", "Check");
        Assert.Equal(new DateTimeOffset(2023, 6, 1, 8, 0, 0, TimeSpan.FromHours(7)), run.Due("untilClosing"));

        run.Fire("untilClosing").DecideBoth("assess", "Report", Works.With("proposals", 3))
            .Decide("review", "Submit", Works.Lead).Decide("approve", "Approve", Works.Director);

        Assert.Equal("Reviewed", run.Outcome);
        Assert.Equal([2, 2, 6], run.Counts("commitments", "results", "proposals"));
    }

    [Fact]
    public void Units_that_are_behind_at_mid_term_are_urged_by_name()
    {
        var run = Launched().Decide("commit", "Commit").Fire("commitmentDue").Fire("untilMidTerm");
        Assert.Equal([Works.Second], run.Task("checkMidTerm").Payload["commitmentsMissing"].AsList().Select(unit => unit.AsText()));

        run.Decide("checkMidTerm", "Check", Works.Lead, Works.With("behind", Value.List(Works.Second)));

        Assert.Equal(Works.Second, run.AskedFor(Questions.Remind).Single()["unit"]);
        Assert.Equal([Works.Second], run.Texts("behind"));
        Assert.Contains("untilClosing", run.Answer("urge", Value.Null).Waiting);
    }

    [Fact]
    public void A_unit_without_results_is_named_and_proposes_nothing()
    {
        var run = Launched().DecideBoth("commit", "Commit").Fire("untilMidTerm").Decide("checkMidTerm", "Check").Fire("untilClosing");
        run.Decide("assess", "Report").Fire("resultDue");

        Assert.Equal([Works.Second], run.Texts("resultsMissing"));
        Assert.Equal(0, run.Task("review").Payload["proposals"]);
    }

    [Fact]
    public void The_review_can_be_returned_and_is_approved_by_somebody_else()
    {
        var run = Launched().DecideBoth("commit", "Commit").Fire("untilMidTerm").Decide("checkMidTerm", "Check").Fire("untilClosing")
            .DecideBoth("assess", "Report").Decide("review", "Submit", Works.Lead);
        Assert.Equal(RefusalReason.NotAllowed, run.TryDecide("approve", "Approve", Works.Lead, [Roles.StandingBody])!.Reason);

        run.Decide("approve", "Return", Works.Director).Decide("review", "Submit", Works.Lead).Decide("approve", "Approve", Works.Director);

        Assert.Equal("Reviewed", run.Outcome);
    }

    [Fact]
    public void A_task_that_only_launches_ends_with_the_commitments() =>
        Assert.Equal("Launched", Works.Start("movement", ("part", "launch")).Issue("launch").DecideBoth("commit", "Commit").Outcome);

    private static PathRun Launched() => Works.Start("movement").Issue("launch", Value.Object(
        ("midTermOn", "2023-05-04T08:00:00+07:00"), ("closingOn", "2023-06-01T08:00:00+07:00")));
}
