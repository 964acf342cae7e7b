using ThiDua.Engine.Effects;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Values;
using ThiDua.Workflows.Paths;

namespace ThiDua.Workflows.Tests.Paths;

/// <summary>Each way through the dossier's path.</summary>
public sealed class DossierPathTests
{
    public static TheoryData<string> Stages => [.. Dossier.Stages];

    [Fact]
    public void Goes_from_the_draft_to_the_award()
    {
        var run = Dossier.Open().Submit().Accept("agency:thue").Decide("opinion", "Agree");
        run.FindEligible().Decide("appraise", "Propose", Dossier.Appraiser).Fire("publication");

        Assert.Equal(["complaint", "session", "withdrawal"], run.Waiting);
        Assert.Contains(run.Effects, effect => effect is PublishSignal { Key: "examined:round-1" });

        run.OpenSession().FindEligible("judgeAtSession").Vote(24).Signal("signed:round-1").Decide("result", "Award");

        Assert.Equal("Awarded", run.Outcome);
        Assert.Equal(24, run.Output("vote")["votes"]);
        Assert.Equal(WorkflowStatus.Finished, run.State.Status);
        Assert.Empty(run.State.Bookmarks);
    }

    [Fact]
    public void Is_awarded_by_the_decision_of_its_own_level() =>
        Assert.Equal("Awarded", Dossier.Open("award-dossier").Passed().Signal("signed:round-1").Outcome);

    [Fact]
    public void Tells_its_round_once_that_it_was_opened_examined_and_ended()
    {
        var run = Dossier.Open().Passed().Signal("signed:round-1").Decide("result", "Award");

        Assert.Equal(["opened:round-1", "examined:round-1", "ended:round-1"], Told(run));
    }

    [Fact]
    public void Tells_its_round_as_much_when_it_ends_before_it_is_ready() =>
        Assert.Equal(["opened:round-1", "examined:round-1", "ended:round-1"], Told(Dossier.Open().Submit().Signal("withdraw")));

    [Fact]
    public void Is_declined_from_above() =>
        Assert.Equal("Declined", Dossier.Open().Passed().Signal("signed:round-1").Decide("result", "Decline").Outcome);

    [Fact]
    public void Is_late_when_it_is_not_submitted_before_intake_closes()
    {
        var run = Dossier.Open().Fire("intakeCloses");

        Assert.Equal("Late", run.Outcome);
    }

    [Fact]
    public void Goes_back_for_supplement_and_comes_again()
    {
        var run = Dossier.Open().Submit().Decide("check", "Return", Dossier.Clerk);

        Assert.Equal(new DateOnly(2023, 3, 13), run.DueDay("check.supplementDue"));
        run.Decide("check.supplement", "Resubmit", Dossier.Head, Value.Object(("components", Value.List("TOTRINH", "BAOCAO"))));
        Assert.Contains("check", run.Waiting);
        Assert.Equal(1, run.Output("returns"));
    }

    [Fact]
    public void Is_rejected_as_incomplete_after_the_last_return_that_the_rules_allow()
    {
        var run = Dossier.Open().Submit();
        for (var i = 0; i < 2; i++)
            run.Decide("check", "Return", Dossier.Clerk).Decide("check.supplement", "Resubmit", Dossier.Head);
        run.Decide("check", "Return", Dossier.Clerk);

        Assert.Equal("Rejected", run.Outcome);
        Assert.Equal("incomplete", run.Output("reason"));
        Assert.Equal("Điều 49", run.Output("clause"));
    }

    [Fact]
    public void Is_rejected_when_the_supplement_does_not_come_in_time()
    {
        var run = Dossier.Open().Submit().Decide("check", "Return", Dossier.Clerk).Fire("check.supplementDue");

        Assert.Equal("Rejected", run.Outcome);
        Assert.Equal("not-supplemented", run.Output("reason"));
    }

    [Fact]
    public void The_clock_of_the_appraisal_stands_while_the_unit_supplements()
    {
        var run = Dossier.At("appraise");
        var (due, reminder) = (run.DueDay("appraisalDue"), run.DueDay("appraisalReminder"));
        run.Decide("appraise", "Return", Dossier.Appraiser).Pass(days: 4).Decide("appraisal.supplement", "Resubmit", Dossier.Head);

        Assert.Equal(new DateOnly(2023, 4, 3), due);
        Assert.Equal(new DateOnly(2023, 4, 7), run.DueDay("appraisalDue"));
        Assert.Equal(reminder.AddDays(4), run.DueDay("appraisalReminder"));
        Assert.Contains("judge", run.Waiting);
    }

    [Fact]
    public void Can_be_returned_by_the_appraiser_and_by_the_rules_in_turn()
    {
        var run = Dossier.At("appraise").Decide("appraise", "Return", Dossier.Appraiser).Decide("appraisal.supplement", "Resubmit", Dossier.Head);
        run.FindIneligible().Decide("confirm", "Return", Dossier.Appraiser).Decide("appraisal.supplement", "Resubmit", Dossier.Head);
        run.FindEligible().Decide("appraise", "Propose", Dossier.Appraiser).Fire("publication");

        Assert.Equal(2, run.Output("returns"));
        Assert.Contains("session", run.Waiting);
    }

    [Fact]
    public void Is_rejected_by_an_unmet_condition_with_its_clause()
    {
        var run = Dossier.Open().Submit().Accept().FindIneligible().Decide("confirm", "Reject", Dossier.Appraiser);

        Assert.Equal("Rejected", run.Outcome);
        Assert.Equal("not-eligible", run.Output("reason"));
        Assert.Equal("Điều 11", run.Output("clause"));
        Assert.Equal("Dẫn đầu khối", run.Output("unmet").AsList()[0]["condition"]);
    }

    [Fact]
    public void What_the_rules_find_ineligible_cannot_be_proposed()
    {
        var run = Dossier.Open().Submit().Accept().FindIneligible();

        Assert.DoesNotContain("appraise", run.Waiting);
        Assert.Equal(["Reject", "Return"], run.Task("confirm").Outcomes);
        Assert.Equal(RefusalReason.UnknownOutcome, run.TryDecide("confirm", "Propose", Dossier.Appraiser, [Roles.Appraiser])!.Reason);
    }

    [Fact]
    public void Silence_of_an_agency_counts_as_no_opinion()
    {
        var run = Dossier.Open().Submit().Accept("agency:thue", "agency:cong-an");
        Assert.Equal(new DateOnly(2023, 3, 20), run.DueDay("opinionDue"));
        run.Decide("opinion", "Object").Fire("opinionDue");

        Assert.Equal(
            """[{"agency":"agency:thue","opinion":"Object"},{"agency":"agency:cong-an","opinion":"NoOpinion"}]""",
            run.Output("opinions").ToString());
        Assert.Contains("judge", run.Waiting);
    }

    [Fact]
    public void An_appraisal_that_takes_too_long_is_reminded_then_marked_and_goes_on()
    {
        var run = Dossier.At("appraise").Fire("appraisalReminder");
        Assert.Contains(run.Effects, effect => effect is Ask { Task: Questions.Remind });
        run.Answer("remindAppraiser", Value.Null).Fire("appraisalDue");

        Assert.Equal("appraisal", run.Output("late"));
        Assert.Contains("appraise", run.Waiting);
    }

    [Fact]
    public void Is_not_ready_when_the_council_meets_before_its_examination_has_ended() =>
        Assert.Equal("NotReady", Dossier.At("publication").OpenSession().Outcome);

    [Fact]
    public void Below_the_threshold_it_is_rejected_by_the_clause_of_the_vote()
    {
        var run = Dossier.At("session").OpenSession().FindEligible("judgeAtSession").Vote(19);

        Assert.Equal("Rejected", run.Outcome);
        Assert.Equal("vote", run.Output("reason"));
        Assert.Equal("Quy chế", run.Output("clause"));
    }

    [Fact]
    public void Something_pending_at_the_session_defers_it_and_no_ballot_is_held()
    {
        var run = Dossier.At("session").OpenSession().FindPending("judgeAtSession");

        Assert.Equal("Deferred", run.Outcome);
        Assert.Equal("Thông tư 08", run.Output("clause"));
        Assert.DoesNotContain(run.Effects, effect => effect is Ask { Task: Questions.Ballot });
    }

    [Fact]
    public void The_rules_of_the_session_can_still_reject_it() =>
        Assert.Equal("Rejected", Dossier.At("session").OpenSession().FindIneligible("judgeAtSession").Outcome);

    [Theory]
    [MemberData(nameof(Stages))]
    public void Can_be_withdrawn_at_every_stage(string stage)
    {
        var run = Dossier.At(stage);
        Assert.Contains(stage, run.Waiting);

        run.Signal(Signals.Withdraw);

        Assert.Equal("Withdrawn", run.Outcome);
        Assert.Empty(run.State.Bookmarks);
    }

    [Theory]
    [MemberData(nameof(Stages))]
    public void A_complaint_that_is_upheld_ends_it_at_every_stage_even_while_it_is_held(string stage)
    {
        var run = Dossier.At(stage).Do(o => new Hold(o)).Signal(Signals.ComplaintUpheld);

        Assert.Equal("Rejected", run.Outcome);
        Assert.Equal("complaint", run.Output("reason"));
        Assert.Equal("Thông tư 08", run.Output("clause"));
    }

    private static IEnumerable<string> Told(PathRun run) => run.Effects.OfType<PublishSignal>().Select(signal => signal.Key);
}
