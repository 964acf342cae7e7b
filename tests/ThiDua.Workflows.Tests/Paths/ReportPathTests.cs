using ThiDua.Engine.Values;
using ThiDua.Workflows.Paths;

namespace ThiDua.Workflows.Tests.Paths;

public sealed class ReportPathTests
{
    [Fact]
    public void Is_collected_compiled_signed_sent_up_and_acknowledged()
    {
        var run = SentUp().Decide("acknowledge", "Acknowledge");

        Assert.Equal("Acknowledged", run.Outcome);
        Assert.Equal((2, 0), (run.Output("reports").AsInteger(), run.Output("overdue").AsInteger()));
        Assert.Equal("BC", run.AskedFor(Questions.Number).Single()["kind"]);
    }

    [Fact]
    public void The_lead_is_told_of_a_unit_that_is_overdue_and_its_report_still_counts()
    {
        var run = Works.Start("report").Decide("template", "Send").Write("report").Fire("reportOverdue");
        Assert.Equal(Works.Second, run.AskedFor(Questions.Escalate).Single()["unit"]);

        run.Write("report");

        Assert.Equal((2, 1), (run.Output("reports").AsInteger(), run.Output("overdue").AsInteger()));
    }

    [Fact]
    public void Who_compiles_sees_which_units_are_missing()
    {
        var run = Works.Start("report").Decide("template", "Send").Write("report").Fire("reportDue");

        Assert.Equal([Works.Second], run.Task("compile").Payload["reportsMissing"].AsList().Select(unit => unit.AsText()));
        Assert.Equal([Works.Second], run.Texts("reportsMissing"));
    }

    [Fact]
    public void Returned_from_above_it_is_compiled_signed_and_numbered_again()
    {
        var run = SentUp().Decide("acknowledge", "Return");
        run.Issue("compile").Decide("sendUp", "Send").Decide("acknowledge", "Acknowledge");

        Assert.Equal("Acknowledged", run.Outcome);
        Assert.Equal(1, run.Output("returnedFromAbove"));
        Assert.Equal(2, run.AskedFor(Questions.Number).Count());
    }

    [Fact]
    public void Who_does_not_acknowledge_is_reminded() =>
        Assert.Equal("acknowledge", SentUp().Fire("acknowledgeReminder").AskedFor(Questions.Remind).Single()["task"]);

    [Fact]
    public void It_goes_to_whom_the_task_names()
    {
        var run = Works.Start("report", ("recipients", Value.List("unit:ubnd"))).Decide("template", "Send").Write("report").Write("report")
            .Issue("compile").Decide("sendUp", "Send");

        Assert.Equal(["unit:ubnd"], run.Task("acknowledge").Candidates);
    }

    [Fact]
    public void What_the_chairman_refuses_is_not_issued() => Assert.Equal("NotIssued", Reported().Refuse("compile").Outcome);

    private static PathRun SentUp() => Reported().Issue("compile").Decide("sendUp", "Send", Works.Clerk);

    private static PathRun Reported() => Works.Start("report").Decide("template", "Send").Write("report").Write("report");
}
