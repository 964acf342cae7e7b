using ThiDua.Engine.Effects;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Values;
using ThiDua.Workflows.Paths;

namespace ThiDua.Workflows.Tests.Paths;

public sealed class CancellationPathTests
{
    private const string Snv = "user:snv-head";
    private const string Other = "user:snv-deputy";

    [Fact]
    public void The_level_that_granted_an_award_cancels_it_and_object_and_money_come_back()
    {
        var run = Decided().Decide("handBack", "HandBack", Dossier.Head).Decide("receive", "Complete", Snv);

        Assert.Equal("Cancelled", run.Outcome);
        Assert.Equal(("9/QĐ", true, "5/KL"), (run.Output("number"), run.Output("recovered"), run.Output("clause")));
        Assert.Contains(run.Effects, effect => effect is PublishSignal { Key: Signals.AwardCancelled, CorrelationId: "dossier:1" });
    }

    [Fact]
    public void At_state_level_the_chairman_submits_and_those_above_decide()
    {
        var run = Submitted().Decide("fromAbove", "Cancel").Decide("handBack", "HandBack").Decide("receive", "Complete");

        Assert.Equal("Cancelled", run.Outcome);
        Assert.Equal("4/TTr", run.Output("number"));
    }

    [Fact]
    public void Those_above_may_keep_it() => Assert.Equal("kept-above", Submitted().Decide("fromAbove", "Keep").Output("reason"));

    [Fact]
    public void When_the_standard_is_still_met_the_award_is_kept()
    {
        var run = Start().Decide("propose", "Keep", Snv);

        Assert.Equal(("Kept", "standard-met"), (run.Outcome, run.Output("reason").AsText()));
        Assert.DoesNotContain(run.Effects, effect => effect is PublishSignal);
    }

    [Fact]
    public void Where_the_rules_ask_for_it_the_council_is_heard_and_the_proposer_has_no_ballot_paper()
    {
        var run = Start().Decide("propose", "Propose", Snv).Answer("route", Route(council: true));
        Assert.Equal([Dossier.Head, Snv], run.Asked(Questions.Ballot).Single().Payload["recused"].AsList().Select(person => person.AsText()));

        run.Answer("ballot", Value.Object(("outcome", "Failed"), ("votes", 9)));

        Assert.Equal(("Kept", "vote"), (run.Outcome, run.Output("reason").AsText()));
        Assert.Equal(9, run.Output("vote")["votes"]);
    }

    [Fact]
    public void With_the_councils_support_the_chairman_may_still_refuse()
    {
        var run = Start().Decide("propose", "Propose", Snv).Answer("route", Route(council: true)).Answer("ballot", "Passed");
        run.Decide("decision.draft", "Submit", Other).Decide("decision.sign", "Refuse", "user:chairman");

        Assert.Equal(("Kept", "refused"), (run.Outcome, run.Output("reason").AsText()));
    }

    [Fact]
    public void What_comes_back_incomplete_is_asked_for_again()
    {
        var run = Decided().Decide("handBack", "HandBack").Decide("receive", "Incomplete");

        Assert.Contains("handBack", run.Waiting);
    }

    [Fact]
    public void What_is_not_handed_back_in_time_is_escalated_and_enforced_or_noted_as_irrecoverable()
    {
        var run = Decided().Fire("recoveryDue");
        Assert.Single(run.Asked(Questions.Escalate));

        run.Answer("escalate", Value.Null).Decide("enforce", "Irrecoverable", Snv);

        Assert.Equal("Cancelled", run.Outcome);
        Assert.Equal((false, "recovery"), (run.Output("recovered"), run.Output("late")));
    }

    [Fact]
    public void People_of_the_unit_propose_nothing_and_confirm_nothing()
    {
        Assert.Equal(RefusalReason.NotAllowed, Start().TryDecide("propose", "Keep", Dossier.Head, [Roles.StandingBody])!.Reason);
        var run = Decided().Decide("handBack", "HandBack");
        Assert.Equal(RefusalReason.NotAllowed, run.TryDecide("receive", "Complete", Dossier.Head, [Roles.StandingBody])!.Reason);
    }

    private static PathRun Start(string level = "province") => PathRun.Of("cancellation", Value.Object(
        ("work", "sl/21"), ("year", 2023), ("dossier", "dossier:1"), ("award", "BK-TINH"), ("level", level), ("decision", "12/QĐ"),
        ("subject", "unit:07"), ("insiders", Value.List(Dossier.Head)), ("ground", "5/KL"))).AnswerLimits();

    private static PathRun Decided() => Start().Decide("propose", "Propose", Snv).Answer("route", Route(council: false))
        .Decide("decision.draft", "Submit", Snv).Decide("decision.sign", "Sign", "user:chairman").Answer("decision.number", Number("9/QĐ"));

    private static PathRun Submitted() => Start("state").Decide("propose", "Propose", Snv).Answer("route", Route(council: true))
        .Answer("ballot", "Passed")
        .Decide("submission.draft", "Submit", Snv).Decide("submission.sign", "Sign", "user:chairman").Answer("submission.number", Number("4/TTr"));

    private static Value Route(bool council) => Value.Object(("level", "province"), ("procedure", "regular"), ("council", council));

    private static Value Number(string number) => Value.Object(("number", number));
}
