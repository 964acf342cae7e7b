using ThiDua.Engine.Stimuli;
using ThiDua.Workflows.Paths;

namespace ThiDua.Workflows.Tests.Paths;

public sealed class OrganisationPathTests
{
    [Fact]
    public void Is_proposed_appraised_agreed_decided_published_and_handed_over()
    {
        var run = Published();
        Assert.Equal(new DateTimeOffset(2023, 5, 1, 0, 0, 0, TimeSpan.FromHours(7)), run.Due("untilEffective"));

        run.Fire("untilEffective").Decide("handOver", "HandOver", Works.Lead).Decide("takeOver", "Accept", "user:head-07");

        Assert.Equal("TakenOver", run.Outcome);
        Assert.Equal((1, 1), (run.Output("proposals").AsInteger(), run.Output("changes").AsInteger()));
        Assert.Equal("QĐ", run.AskedFor(Questions.Number).Single()["kind"]);
    }

    [Fact]
    public void Silence_of_the_personnel_body_is_no_consent()
    {
        var run = Proposed().Decide("appraise", "Submit").Fire("personnelReminder").Fire("personnelOverdue");

        Assert.Equal("personnel", run.AskedFor(Questions.Escalate).Single()["what"]);
        Assert.Contains("personnel", run.Waiting);
    }

    [Fact]
    public void An_objection_leads_back_to_the_appraisal()
    {
        var run = Proposed().Decide("appraise", "Submit", "user:appraiser").Decide("personnel", "Object");
        Assert.Equal(1, run.Task("appraise").Payload["objections"]);

        Assert.Contains("draft", run.Decide("appraise", "Submit", "user:appraiser").Decide("personnel", "Agree").Waiting);
        Assert.Equal(1, run.Output("objections"));
    }

    [Fact]
    public void Who_appraised_does_not_give_the_opinion_on_personnel() => Assert.Equal(
        RefusalReason.NotAllowed,
        Proposed().Decide("appraise", "Submit", "user:both").TryDecide("personnel", "Agree", "user:both", [Roles.PartyPersonnel])!.Reason);

    [Fact]
    public void With_nothing_to_change_it_ends() =>
        Assert.Equal("NothingToChange", Proposed().Decide("appraise", "NothingToChange").Outcome);

    [Fact]
    public void What_the_chairman_refuses_is_not_issued() => Assert.Equal("NotIssued", Agreed().Refuse("draft").Outcome);

    [Fact]
    public void A_disputed_handover_is_made_again_and_nobody_takes_over_from_himself()
    {
        var run = Published().Fire("untilEffective").Decide("handOver", "HandOver", Works.Lead);
        Assert.Equal(RefusalReason.NotAllowed, run.TryDecide("takeOver", "Accept", Works.Lead, [Works.First])!.Reason);

        run.Decide("takeOver", "Dispute").Decide("handOver", "HandOver", Works.Lead).Decide("takeOver", "Accept");

        Assert.Equal(("TakenOver", 1), (run.Outcome, run.Output("disputes").AsInteger()));
    }

    private static PathRun Proposed() => Works.Start("organisation").Decide("propose", "Propose").Fire("proposalDue");

    private static PathRun Agreed() => Proposed().Decide("appraise", "Submit", "user:appraiser").Decide("personnel", "Agree");

    private static PathRun Published() => Agreed()
        .Issue("draft", Works.With("effectiveOn", "2023-05-01T00:00:00+07:00")).Decide("publish", "Publish");
}
