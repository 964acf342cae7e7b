using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Values;
using ThiDua.Workflows.Paths;

namespace ThiDua.Workflows.Tests.Paths;

public sealed class LongServiceDossierPathTests
{
    public static TheoryData<string> Stages => ["draft", "check", "personnel", "agreeLower", "appraise", "partyOpinion", "publication", "submission.sign", "result"];

    [Fact]
    public void Goes_from_the_verified_posts_to_the_award()
    {
        var run = Published().Voted(passed: true).Signed("submission", "9/TTr").Decide("result", "Award");

        Assert.Equal("Awarded", run.Outcome);
        Assert.Equal(("HCLD-2", "9/TTr"), (run.Output("award"), run.Output("number")));
        Assert.Equal(["opened:db/31", "examined:db/31", "awarded:db/31", "ended:db/31"], run.Told());
    }

    [Fact]
    public void When_the_service_does_not_earn_the_form_the_next_lower_one_is_voted_on_if_the_unit_agrees()
    {
        var run = Lowering().Decide("agreeLower", "Agree", Dossier.Head).Answer("judge", "Eligible").Decide("appraise", "Propose", Dossier.Appraiser);
        run.Fire("publication");
        Assert.Equal("HCLD-3", run.Asked(Questions.Ballot).Single().Payload["award"]);

        run.Voted(passed: true).Signed("submission", "9/TTr").Decide("result", "Award");

        Assert.Equal(("HCLD-3", true), (run.Output("award"), run.Output("lowered")));
    }

    [Fact]
    public void It_can_go_down_more_than_one_step()
    {
        var run = Lowering().Decide("agreeLower", "Agree", Dossier.Head).Answer("judge", Proposals.Unmet);
        run.Answer("lowerForm", Value.Object(("outcome", "Lower"), ("award", "BK-TTG"))).Decide("agreeLower", "Agree", Dossier.Head).Answer("judge", "Eligible");

        Assert.Equal("BK-TTG", run.Output("award"));
        Assert.Contains("appraise", run.Waiting);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Without_the_units_consent_nothing_is_lowered(bool refuses)
    {
        var run = refuses ? Lowering().Decide("agreeLower", "Refuse", Dossier.Head) : Lowering().Fire("agreeLowerDue");

        Assert.Equal(("Rejected", "lower-not-agreed", "Điều 42"), (run.Outcome, run.Output("reason").AsText(), run.Output("clause").AsText()));
    }

    [Fact]
    public void Where_there_is_no_lower_form_it_is_rejected_by_the_unmet_condition()
    {
        var run = Confirmed().Answer("judge", Proposals.Unmet).Answer("lowerForm", "None");

        Assert.Equal(("Rejected", "not-eligible"), (run.Outcome, run.Output("reason").AsText()));
        Assert.Equal("Thời gian giữ chức vụ", run.Output("unmet").AsList()[0]["condition"]);
    }

    [Fact]
    public void Posts_that_the_records_do_not_show_send_it_back_to_the_unit()
    {
        var run = Submitted().Decide("check", "Accept", Dossier.Clerk).Decide("personnel", "Return", "user:to-chuc").Decide("check.supplement", "Resubmit", Dossier.Head);
        run.Decide("check", "Accept", Dossier.Clerk).Decide("personnel", "Confirm", "user:to-chuc");

        Assert.Equal(1, run.Output("returns"));
        Assert.Contains("judge", run.Waiting);
    }

    [Fact]
    public void After_the_last_return_it_is_incomplete()
    {
        var run = Submitted();
        for (var i = 0; i < 2; i++)
            run.Decide("check", "Return", Dossier.Clerk).Decide("check.supplement", "Resubmit", Dossier.Head);

        Assert.Equal("incomplete", run.Decide("check", "Return", Dossier.Clerk).Output("reason"));
    }

    [Fact]
    public void The_party_committee_is_asked_about_cadres_whom_it_manages_and_its_silence_is_no_consent()
    {
        var run = Appraised(managed: true).Fire("partyOpinionReminder");
        Assert.Contains("partyOpinion", run.Waiting);
        Assert.DoesNotContain("publication", run.Waiting);

        Assert.Contains("publication", run.Decide("partyOpinion", "Agree").Waiting);
    }

    [Fact]
    public void An_objection_of_the_party_committee_ends_it() =>
        Assert.Equal("party-objects", Appraised(managed: true).Decide("partyOpinion", "Object").Output("reason"));

    [Fact]
    public void Others_are_published_at_once_for_the_working_days_that_the_rules_name() =>
        Assert.Equal(new DateOnly(2023, 3, 20), Appraised().DueDay("publication"));

    [Fact]
    public void The_council_the_chairman_and_those_above_can_each_say_no()
    {
        Assert.Equal("vote", Published().Voted(passed: false).Output("reason"));
        Assert.Equal("refused", Published().Voted(passed: true).Refused("submission").Output("reason"));
        Assert.Equal("declined", Published().Voted(passed: true).Signed("submission", "9/TTr").Decide("result", "Decline").Output("reason"));
    }

    [Fact]
    public void An_appraisal_that_takes_too_long_is_noted_and_goes_on()
    {
        var run = Confirmed().Answer("judge", "Eligible").Fire("appraiseDue");

        Assert.Equal("appraisal", run.Output("late"));
        Assert.Contains("appraise", run.Waiting);
    }

    [Fact]
    public void Who_submitted_or_belongs_to_the_unit_verifies_and_appraises_nothing()
    {
        var run = Submitted().Decide("check", "Accept", Dossier.Clerk);
        Assert.Equal(RefusalReason.NotAllowed, run.TryDecide("personnel", "Confirm", Dossier.Contact, [Roles.Personnel])!.Reason);

        run.Decide("personnel", "Confirm").Answer("judge", "Eligible");
        Assert.Equal(RefusalReason.NotAllowed, run.TryDecide("appraise", "Propose", Dossier.Head, [Roles.Appraiser])!.Reason);
    }

    [Fact]
    public void After_the_last_day_of_intake_it_is_late() =>
        Assert.Equal("Late", Proposals.Open("long-service-dossier", "HCLD-2").Fire("intakeCloses").Outcome);

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
        "draft" => Proposals.Open("long-service-dossier", "HCLD-2"),
        "check" => Submitted(),
        "personnel" => Submitted().Decide("check", "Accept", Dossier.Clerk),
        "agreeLower" => Lowering(),
        "appraise" => Confirmed().Answer("judge", "Held"),
        "partyOpinion" => Appraised(managed: true),
        "publication" => Appraised(),
        "submission.sign" => Published().Voted(passed: true).Decide("submission.draft", "Submit"),
        _ => Published().Voted(passed: true).Signed("submission", "9/TTr"),
    };

    private static PathRun Submitted(bool managed = false) => Proposals.Open("long-service-dossier", "HCLD-2").Submitted(("managed", managed));

    private static PathRun Confirmed(bool managed = false) => Submitted(managed).Decide("check", "Accept", Dossier.Clerk).Decide("personnel", "Confirm", "user:to-chuc");

    private static PathRun Lowering() =>
        Confirmed().Answer("judge", Proposals.Unmet).Answer("lowerForm", Value.Object(("outcome", "Lower"), ("award", "HCLD-3")));

    private static PathRun Appraised(bool managed = false) => Confirmed(managed).Answer("judge", "Eligible").Decide("appraise", "Propose", Dossier.Appraiser);

    private static PathRun Published() => Appraised().Fire("publication");
}
