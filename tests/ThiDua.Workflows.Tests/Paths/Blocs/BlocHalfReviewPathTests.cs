using ThiDua.Engine.Stimuli;
using ThiDua.Workflows.Paths;

namespace ThiDua.Workflows.Tests.Paths.Blocs;

public sealed class BlocHalfReviewPathTests
{
    [Fact]
    public void The_units_report_the_meeting_evaluates_and_the_report_is_taken()
    {
        var run = Reported().Decide("receive", "Accept", "user:appraiser");

        Assert.Equal("Reviewed", run.Outcome);
        Assert.Equal(Members.Texts("unit:b", "unit:a", "unit:c"), run.Output("reported"));
        Assert.Equal("20/BC-KTĐ", run.Output("report"));
    }

    [Fact]
    public void A_unit_that_does_not_report_is_reminded_then_named()
    {
        var run = Open().DecideAs("unit:a", "reportHalf", "Send").DecideAs("unit:b", "reportHalf", "Send").Fire("reportHalfReminder");
        Assert.Equal("unit:c", run.Asked(Questions.Remind).Single().Payload["unit"]);

        run.Fire("reportHalfEnds");

        Assert.Equal(Members.Texts("unit:c"), run.Output("silent"));
        Assert.Equal(Members.Texts("unit:c"), run.Task("compile").Payload["silent"]);
    }

    [Fact]
    public void A_report_is_returned_once_and_then_stands_with_remarks()
    {
        var run = Reported().Decide("receive", "Return", "user:appraiser").Decide("report", "Send").Number("reportNumber", "21/BC-KTĐ")
            .Decide("receive", "Return", "user:appraiser");

        Assert.Equal("ReviewedWithRemarks", run.Outcome);
        Assert.Equal(1, run.Output("returned"));
    }

    [Fact]
    public void Who_sent_the_report_does_not_receive_it() => Assert.Equal(
        RefusalReason.NotAllowed, Reported().TryDecide("receive", "Accept", "user:a-head", [Roles.Appraiser])!.Reason);

    [Fact]
    public void Without_a_quorum_twice_the_meeting_is_not_held()
    {
        var run = AllSent().Decide("compile", "Compile").Convene("NotMet").Fire("postpone").Convene("NotMet");

        Assert.Equal("NotHeld", run.Outcome);
    }

    [Fact]
    public void When_the_period_ends_before_the_review_it_is_late_and_goes_on()
    {
        var run = AllSent().Fire("periodEnds");

        Assert.Equal("period", run.Output("late"));
        Assert.Contains("compile", run.Waiting);
    }

    private static PathRun Open() => PathRun.Of("bloc-half-review", BlocRuns.Input).AnswerLimits();

    private static PathRun AllSent() => Open()
        .DecideAs("unit:b", "reportHalf", "Send").DecideAs("unit:a", "reportHalf", "Send").DecideAs("unit:c", "reportHalf", "Send");

    private static PathRun Reported() => AllSent().Decide("compile", "Compile").Convene()
        .Decide("evaluate", "Agreed").Decide("minutes", "Sign").Number("minutesNumber", "8/BB-KTĐ")
        .Decide("report", "Send", "user:a-head").Number("reportNumber", "20/BC-KTĐ");
}
