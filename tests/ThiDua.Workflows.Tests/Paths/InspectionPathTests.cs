using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Values;
using ThiDua.Workflows.Paths;

namespace ThiDua.Workflows.Tests.Paths;

public sealed class InspectionPathTests
{
    private const string Lead = "user:snv-head";

    [Fact]
    public void A_plan_is_drafted_signed_numbered_announced_and_every_unit_of_it_is_inspected()
    {
        var run = Announced();
        Assert.Equal(["unit:07", "unit:08"], run.Asked(Questions.Assign).Single().Payload["units"].AsList().Select(unit => unit.AsText()));

        run.Answer("assign", Assignments("unit:07", "unit:08"));
        Assert.Equal(["db/12/unit:07", "db/12/unit:08"], run.Children().Select(child => child.CorrelationId));
        Assert.Equal("user:member-unit:07", run.Children().First().Input["inspector"]);

        run.EndChild("db/12/unit:07", "Resolved", ("finding", "Recommendations"), ("recommendations", 2), ("unresolved", 0));
        run.EndChild("db/12/unit:08", "Escalated", ("finding", "Violation"), ("recommendations", 1), ("unresolved", 1));
        run.Decide("closing.draft", "Submit", Lead).Decide("closing.sign", "Sign", "user:chairman").Answer("closing.number", Number("7/BC"));

        Assert.Equal("Inspected", run.Outcome);
        Assert.Equal("12/KH-HĐTĐKT", run.Output("number"));
        Assert.Equal("7/BC", run.Output("report"));
        Assert.Equal((2, 3, 1, 1), (run.Output("inspected"), run.Output("recommendations"), run.Output("unresolved"), run.Output("violations")));
    }

    [Fact]
    public void A_task_that_only_builds_the_plan_ends_with_the_announcement()
    {
        var run = Signed(Start(("part", "plan"))).Decide("announce", "Announce", Lead);

        Assert.Equal("Planned", run.Outcome);
        Assert.Empty(run.Asked(Questions.Assign));
    }

    [Fact]
    public void Only_the_units_that_the_plan_selects_are_inspected()
    {
        var run = Signed(Start(), Value.Object(("selected", Value.List("unit:08")))).Decide("announce", "Announce", Lead);

        Assert.Equal(["unit:08"], run.Asked(Questions.Assign).Single().Payload["units"].AsList().Select(unit => unit.AsText()));
    }

    [Fact]
    public void The_signer_returns_the_plan_and_it_has_no_number_until_it_is_signed()
    {
        var run = Start().Decide("plan.draft", "Submit", Lead).Decide("plan.sign", "Return", "user:chairman");

        Assert.Equal(["periodEnds", "plan.draft"], run.Waiting);
        Assert.Equal(1, run.Output("returned"));
        Assert.Empty(run.Asked(Questions.Number));
    }

    [Fact]
    public void A_plan_that_is_refused_ends() =>
        Assert.Equal("NotApproved", Start().Decide("plan.draft", "Submit", Lead).Decide("plan.sign", "Refuse", "user:chairman").Outcome);

    [Fact]
    public void Who_drafted_the_plan_does_not_sign_it()
    {
        var run = Start().Decide("plan.draft", "Submit", Lead);

        Assert.Equal(RefusalReason.NotAllowed, run.TryDecide("plan.sign", "Sign", Lead, [Roles.Chairman])!.Reason);
    }

    [Fact]
    public void The_signer_is_reminded_after_the_limit()
    {
        var run = Start().Decide("plan.draft", "Submit", Lead);
        Assert.Equal(new DateOnly(2023, 3, 9), run.DueDay("plan.signReminder"));

        Assert.Single(run.Fire("plan.signReminder").Asked(Questions.Remind));
        Assert.Contains("plan.sign", run.Waiting);
    }

    [Fact]
    public void A_period_that_ends_before_the_work_is_noted_and_escalated_and_the_work_goes_on()
    {
        var run = Announced().Fire("periodEnds");

        Assert.Equal("period", run.Output("late"));
        Assert.Single(run.Asked(Questions.Escalate));
        Assert.Contains("assign", run.Waiting);
    }

    private static PathRun Start(params (string, Value)[] more) => PathRun.Of("inspection", Value.Object(
    [
        ("plan", "dien-bien-2023"), ("task", "DB-12"), ("work", "db/12"), ("year", 2023), ("lead", Value.List(Roles.StandingBody)),
        ("units", Value.List("unit:07", "unit:08")), ("due", "2023-06-30T17:00:00+07:00"), .. more,
    ])).AnswerLimits();

    private static PathRun Signed(PathRun run, Value draft = default) => run.Decide("plan.draft", "Submit", Lead, draft)
        .Decide("plan.sign", "Sign", "user:chairman")
        .Answer("plan.number", Number("12/KH-HĐTĐKT"));

    private static PathRun Announced() => Signed(Start()).Decide("announce", "Announce", Lead);

    private static Value Number(string number) => Value.Object(("number", number));

    private static Value Assignments(params string[] units) => Value.Object(("assignments", Value.List([.. units.Select(unit =>
        Value.Object(("unit", unit), ("inspector", $"user:member-{unit}"), ("insiders", Value.List($"user:{unit}-head"))))])));
}
