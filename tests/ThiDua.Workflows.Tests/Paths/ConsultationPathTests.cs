using ThiDua.Engine.Stimuli;
using ThiDua.Workflows.Paths;

namespace ThiDua.Workflows.Tests.Paths;

public sealed class ConsultationPathTests
{
    [Fact]
    public void Each_opinion_to_the_contrary_is_answered_before_the_summary_closes_it()
    {
        var run = Asked().Decide("opinion", "Object").Decide("opinion", "Amend");
        Assert.DoesNotContain("summarise", run.Waiting);

        run.Decide("handle", "TakeOver").Decide("handle", "Decline");
        run.Decide("summarise", "Close", Works.Lead, Works.With("summary", "doc:7"));

        Assert.Equal("Closed", run.Outcome);
        Assert.Equal([2, 1, 1], run.Counts("opinions", "takenOver", "declined"));
        Assert.Equal("doc:7", run.Output("summary"));
    }

    [Fact]
    public void Silence_of_an_agency_counts_as_no_opinion_after_ten_working_days()
    {
        var run = Asked();
        Assert.Equal(new DateOnly(2023, 3, 20), run.DueDay("opinionDue"));

        run.Decide("opinion", "Agree").Fire("opinionDue");

        Assert.Equal([Works.Second], run.Texts("opinionsMissing"));
        Assert.Equal(["due", "summarise", "summariseReminder"], run.Waiting);
    }

    [Fact]
    public void Of_the_people_signed_opinions_are_handled_and_anonymous_ones_only_counted()
    {
        var run = Asked(isPublic: true).DecideBoth("opinion", "Agree").Decide("receive", "Anonymous").Decide("receive", "Signed");
        Assert.Contains("receive", run.Waiting);

        run.Fire("windowCloses").Decide("handle", "TakeOver").Decide("summarise", "Close");

        Assert.Equal([1, 1, 1], run.Counts("signed", "anonymous", "takenOver"));
    }

    [Fact]
    public void The_window_stays_open_for_its_working_days_whatever_the_agencies_do()
    {
        var run = Asked(isPublic: true).DecideBoth("opinion", "Agree");

        Assert.Equal(new DateOnly(2023, 3, 20), run.DueDay("windowCloses"));
        Assert.DoesNotContain("summarise", run.Waiting);
    }

    [Fact]
    public void The_people_are_asked_unless_the_task_says_otherwise() =>
        Assert.Contains("receive", Works.Start("consultation").Decide("prepare", "Ask").Waiting);

    [Fact]
    public void Who_asks_may_give_other_days_than_the_limits()
    {
        var run = Works.Start("consultation", ("agencyDays", 5), ("publicDays", 22)).Decide("prepare", "Ask");

        Assert.Equal((new DateOnly(2023, 3, 13), new DateOnly(2023, 4, 5)), (run.DueDay("opinionDue"), run.DueDay("windowCloses")));
    }

    [Fact]
    public void Even_what_is_withdrawn_ends_with_a_summary()
    {
        var run = Asked(isPublic: true).Decide("opinion", "Object").Signal(Signals.Withdraw);
        Assert.Null(run.Outcome);
        Assert.Equal(["due", "summarise", "summariseReminder"], run.Waiting);

        Assert.Equal("Withdrawn", run.Decide("summarise", "Close").Outcome);
    }

    [Fact]
    public void Nobody_but_the_lead_summarises() => Assert.Equal(
        RefusalReason.NotAllowed,
        Asked().DecideBoth("opinion", "Agree").TryDecide("summarise", "Close", "user:head-07", [Works.First])!.Reason);

    private static PathRun Asked(bool isPublic = false) =>
        Works.Start("consultation", ("audience", isPublic ? "people" : "agencies")).Decide("prepare", "Ask", Works.Lead);
}
