using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Values;
using ThiDua.Workflows.Paths;

namespace ThiDua.Workflows.Tests.Paths;

public sealed class UnscheduledDossierPathTests
{
    public static TheoryData<string> Stages => ["draft", "quickCheck", "quickAppraise", "check", "decision.draft", "result"];

    [Fact]
    public void By_the_simplified_procedure_the_chairman_decides_within_days_and_no_council_meets()
    {
        var run = Quick().Decide("quickCheck", "Accept", Dossier.Clerk).Answer("quickJudge", "Eligible").Decide("quickAppraise", "Propose", Dossier.Appraiser);
        run.Signed("decision", "17/QĐ-UBND");

        Assert.Equal("Awarded", run.Outcome);
        Assert.Equal(("17/QĐ-UBND", "simplified", "province"), (run.Output("number"), run.Output("procedure"), run.Output("level")));
        Assert.Empty(run.Asked(Questions.Ballot));
        Assert.Equal(["opened:db/31", "examined:db/31", "awarded:db/31", "ended:db/31"], run.Told());
    }

    [Fact]
    public void At_state_level_the_council_is_heard_before_the_chairman_signs()
    {
        var run = Appraised("state", council: true);
        Assert.DoesNotContain("submission.draft", run.Waiting);
        Assert.Equal(
            [Dossier.Head, Dossier.Contact, Dossier.Head, Dossier.Appraiser],
            run.Asked(Questions.Ballot).Single().Payload["recused"].AsList().Select(person => person.AsText()));

        run.Voted(passed: true).Signed("submission", "4/TTr").Decide("result", "Award");

        Assert.Equal("Awarded", run.Outcome);
        Assert.Equal(24, run.Output("vote")["votes"]);
    }

    [Fact]
    public void What_the_council_does_not_support_is_rejected_by_the_clause_of_the_vote()
    {
        var run = Appraised("state", council: true).Voted(passed: false);

        Assert.Equal(("Rejected", "vote", "Quy chế"), (run.Outcome, run.Output("reason").AsText(), run.Output("clause").AsText()));
    }

    [Fact]
    public void Is_declined_by_the_chairman_or_from_above()
    {
        var here = Appraised().Refused("decision");
        var above = Appraised("state", council: true).Voted(passed: true).Signed("submission", "4/TTr").Decide("result", "Decline");

        Assert.Equal(("Declined", "refused"), (here.Outcome, here.Output("reason").AsText()));
        Assert.Equal(("Declined", "declined"), (above.Outcome, above.Output("reason").AsText()));
        Assert.DoesNotContain("awarded:db/31", here.Told().Concat(above.Told()));
    }

    [Fact]
    public void What_is_not_eligible_for_the_simplified_procedure_goes_the_regular_way()
    {
        var run = Submitted().Answer("route", Route("Regular", "province", council: true));
        run.Accept().FindEligible().Decide("appraise", "Propose", Dossier.Appraiser).Fire("publication").Voted(passed: true).Signed("decision", "18/QĐ");

        Assert.Equal(("Awarded", "regular"), (run.Outcome, run.Output("procedure").AsText()));
    }

    [Fact]
    public void What_is_eligible_for_neither_goes_back_and_is_routed_again_as_often_as_the_rules_allow()
    {
        var run = Submitted();
        for (var i = 0; i < 2; i++)
            run.Answer("route", Route("Return", "province", council: true)).Decide("route.supplement", "Resubmit", Dossier.Head);
        Assert.Contains("quickCheck", Again().Answer("route", Route("Simplified", "province", council: false)).Waiting);

        Assert.Equal(("Rejected", "incomplete"), (run.Answer("route", Route("Return", "province", council: true)).Outcome, run.Output("reason").AsText()));

        static PathRun Again() => Submitted().Answer("route", Route("Return", "province", council: true)).Decide("route.supplement", "Resubmit", Dossier.Head);
    }

    [Fact]
    public void An_incomplete_dossier_goes_back_even_from_the_appraiser_and_is_rejected_when_it_does_not_come_again()
    {
        var run = Quick().Decide("quickCheck", "Return", Dossier.Clerk).Decide("quick.supplement", "Resubmit", Dossier.Head);
        run.Decide("quickCheck", "Accept", Dossier.Clerk).Answer("quickJudge", "Eligible").Decide("quickAppraise", "Return", Dossier.Appraiser);

        Assert.Equal(2, run.Output("returns"));
        Assert.Equal("not-supplemented", run.Fire("quick.supplementDue").Output("reason"));
    }

    [Fact]
    public void What_the_rules_find_ineligible_can_only_be_rejected_or_returned()
    {
        var run = Quick().Decide("quickCheck", "Accept", Dossier.Clerk).Answer("quickJudge", Proposals.Unmet);
        Assert.Equal(["Reject", "Return"], run.Task("quickConfirm").Outcomes);

        run.Decide("quickConfirm", "Reject", Dossier.Appraiser);

        Assert.Equal(("Rejected", "Điều 42"), (run.Outcome, run.Output("clause").AsText()));
    }

    [Fact]
    public void Quick_steps_have_short_limits_and_lateness_is_noted()
    {
        var run = Quick();
        Assert.Equal(new DateOnly(2023, 3, 7), run.DueDay("quickCheckDue"));

        Assert.Equal("check", run.Fire("quickCheckDue").Output("late"));
        run.Decide("quickCheck", "Accept", Dossier.Clerk).Answer("quickJudge", "Eligible");
        Assert.Equal("appraisal", run.Fire("quickAppraiseDue").Output("late"));
    }

    [Fact]
    public void Who_submitted_does_not_appraise_and_who_drafted_the_decision_does_not_sign_it()
    {
        var run = Quick().Decide("quickCheck", "Accept", Dossier.Clerk).Answer("quickJudge", "Eligible");
        Assert.Equal(RefusalReason.NotAllowed, run.TryDecide("quickAppraise", "Propose", Dossier.Head, [Roles.Appraiser])!.Reason);

        run.Decide("quickAppraise", "Propose", Dossier.Appraiser).Decide("decision.draft", "Submit", "user:snv");
        Assert.Equal(RefusalReason.NotAllowed, run.TryDecide("decision.sign", "Sign", "user:snv", [Roles.Chairman])!.Reason);
    }

    [Fact]
    public void After_the_last_day_of_intake_it_is_late() =>
        Assert.Equal("Late", Proposals.Open("unscheduled-dossier", "BK-TINH").Fire("intakeCloses").Outcome);

    [Theory]
    [MemberData(nameof(Stages))]
    public void Can_be_left_at_every_stage(string stage) => Proposals.CanBeLeft(() =>
    {
        var run = At(stage);
        Assert.Contains(stage, run.Waiting);
        return run;
    });

    private static PathRun At(string stage) => stage switch
    {
        "draft" => Proposals.Open("unscheduled-dossier", "BK-TINH"),
        "quickCheck" => Quick(),
        "quickAppraise" => Quick().Decide("quickCheck", "Accept", Dossier.Clerk).Answer("quickJudge", "Held"),
        "check" => Submitted().Answer("route", Route("Regular", "province", council: true)),
        "decision.draft" => Appraised(),
        _ => Appraised("state", council: true).Voted(passed: true).Signed("submission", "4/TTr"),
    };

    private static PathRun Submitted() => Proposals.Open("unscheduled-dossier", "BK-TINH").Submitted();

    private static PathRun Quick(string level = "province", bool council = false) => Submitted().Answer("route", Route("Simplified", level, council));

    private static PathRun Appraised(string level = "province", bool council = false) => Quick(level, council)
        .Decide("quickCheck", "Accept", Dossier.Clerk).Answer("quickJudge", "Eligible").Decide("quickAppraise", "Propose", Dossier.Appraiser);

    private static Value Route(string outcome, string level, bool council) => Value.Object(
        ("outcome", outcome), ("limits", Proposals.Rules), ("level", level), ("procedure", outcome == "Simplified" ? "simplified" : "regular"), ("council", council));
}
