using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Values;
using ThiDua.Workflows.Paths;

namespace ThiDua.Workflows.Tests.Paths;

public sealed class BadgeDossierPathTests
{
    public static TheoryData<string> Stages => ["draft", "check", "years", "publication", "decision.sign", "print", "present"];

    [Fact]
    public void A_list_is_verified_published_decided_printed_and_handed_over()
    {
        var run = Printed().Decide("present", "Presented", Dossier.Head, Value.Object(("undelivered", Value.List("person:2"))));

        Assert.Equal("Awarded", run.Outcome);
        Assert.Equal(("21/QĐ", 2, 2), (run.Output("number").AsText(), run.Output("accepted"), run.Output("certificates")));
        Assert.Equal("""["person:2"]""", run.Output("undelivered").ToString());
        Assert.Equal(["opened:db/31", "examined:db/31", "awarded:db/31", "ended:db/31"], run.Told());
    }

    [Fact]
    public void Who_holds_it_already_is_refused_by_name_and_the_others_go_on()
    {
        var run = Screened();

        Assert.Equal("holds-it", run.Output("refused").AsList().Single()["reason"]);
        Assert.Equal(["person:1", "person:2"], run.Task("years").Payload["people"].AsList().Select(person => person.AsText()));
    }

    [Fact]
    public void A_list_of_which_nobody_is_left_ends()
    {
        var run = Submitted().Decide("check", "Accept", Dossier.Clerk).Answer("screen", Value.Object(("outcome", "None"), ("refused", Value.List(Holder))));

        Assert.Equal(("Rejected", "nobody-eligible"), (run.Outcome, run.Output("reason").AsText()));
        Assert.Single(run.Output("refused").AsList());
    }

    [Fact]
    public void Years_that_the_records_do_not_show_send_the_list_back_and_it_is_screened_again()
    {
        var run = Screened().Decide("years", "Return", "user:to-chuc").Decide("check.supplement", "Resubmit", Dossier.Head).Decide("check", "Accept", Dossier.Clerk);

        Assert.Equal(1, run.Output("returns"));
        Assert.Contains("screen", run.Waiting);
    }

    [Fact]
    public void The_chairman_may_decline() => Assert.Equal("refused", Published().Refused("decision").Output("reason"));

    [Fact]
    public void A_unit_that_does_not_report_the_ceremony_has_handed_over_nothing()
    {
        var run = Printed().Fire("presentDue");

        Assert.Equal("Awarded", run.Outcome);
        Assert.Equal(2, run.Output("undelivered").AsList().Count);
    }

    [Fact]
    public void The_list_is_published_before_the_decision_for_the_days_that_the_rules_name()
    {
        var run = Screened().Decide("years", "Confirm", "user:to-chuc");

        Assert.Equal(new DateOnly(2023, 3, 20), run.DueDay("publication"));
        Assert.DoesNotContain("decision.draft", run.Waiting);
    }

    [Fact]
    public void A_check_that_takes_too_long_is_noted() => Assert.Equal("check", Submitted().Fire("checkDue").Output("late"));

    [Fact]
    public void People_of_the_unit_check_nothing() =>
        Assert.Equal(RefusalReason.NotAllowed, Submitted().TryDecide("check", "Accept", Dossier.Contact, [Roles.Intake])!.Reason);

    [Fact]
    public void After_the_last_day_of_intake_it_is_late() => Assert.Equal("Late", Open().Fire("intakeCloses").Outcome);

    [Theory]
    [MemberData(nameof(Stages))]
    public void Can_be_left_at_every_stage(string stage) => Proposals.CanBeLeft(() =>
    {
        var run = At(stage);
        Assert.Contains(stage, run.Waiting);
        return run;
    });

    private static Value Holder { get; } = Value.Object(("person", "person:3"), ("reason", "holds-it"), ("clause", "Quy chế Huy hiệu"));

    private static PathRun At(string stage) => stage switch
    {
        "draft" => Open(),
        "check" => Submitted(),
        "years" => Screened(),
        "publication" => Screened().Decide("years", "Confirm"),
        "decision.sign" => Published().Decide("decision.draft", "Submit"),
        "print" => Published().Signed("decision", "21/QĐ"),
        _ => Printed(),
    };

    private static PathRun Open() => Proposals.Open("badge-dossier", "HH-TINH");

    private static PathRun Submitted() => Open().Submitted(("people", Value.List("person:1", "person:2", "person:3")));

    private static PathRun Screened() => Submitted().Decide("check", "Accept", Dossier.Clerk).Answer("screen", Value.Object(
        ("outcome", "Some"), ("accepted", Value.List("person:1", "person:2")), ("refused", Value.List(Holder))));

    private static PathRun Published() => Screened().Decide("years", "Confirm", "user:to-chuc").Fire("publication");

    private static PathRun Printed() =>
        Published().Signed("decision", "21/QĐ").Decide("print", "Printed", "user:snv", Value.Object(("certificates", 2)));
}
