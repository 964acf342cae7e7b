using ThiDua.Engine.Effects;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Values;
using ThiDua.Workflows.Paths;

namespace ThiDua.Workflows.Tests.Paths;

public sealed class InspectionVisitPathTests
{
    private const string Inspector = "user:member-03";
    private const string Other = "user:member-04";
    private const string Head = "user:unit-07-head";

    [Fact]
    public void A_unit_with_nothing_to_find_gets_its_conclusion_at_once()
    {
        var run = Concluded(Visited().Decide("inspect", "NoFindings", Inspector));

        Assert.Equal("NoFindings", run.Outcome);
        Assert.Equal("3/KL", run.Output("number"));
        Assert.Equal(0, run.Output("recommendations"));
        Assert.DoesNotContain(run.Effects, effect => effect is PublishSignal);
    }

    [Fact]
    public void Every_recommendation_is_followed_until_the_inspector_confirms_it()
    {
        var run = Concluded(Visited().Decide("inspect", "Recommendations", Inspector, Recommendations("KN-1")).Decide("answer", "Agree", Head));
        run.Decide("fix", "Done", Head).Decide("confirm", "NotYet", Inspector).Decide("fix", "Done", Head).Decide("confirm", "Confirm", Inspector);

        Assert.Equal("Resolved", run.Outcome);
        Assert.Equal((1, 0), (run.Output("recommendations"), run.Output("unresolved")));
    }

    [Fact]
    public void A_recommendation_that_is_not_done_is_escalated_and_then_noted_as_unresolved()
    {
        var run = Concluded(Visited().Decide("inspect", "Recommendations", Inspector, Recommendations("KN-1")).Decide("answer", "Agree", Head));

        run.Fire("fixDue");
        Assert.Equal("KN-1", run.Asked(Questions.Escalate).Single().Payload["recommendation"]);
        run.Fire("lastDue");

        Assert.Equal("Escalated", run.Outcome);
        Assert.Equal(1, run.Output("unresolved"));
    }

    [Fact]
    public void A_violation_is_told_and_the_units_dossiers_are_held_until_the_follow_up_has_ended()
    {
        var run = Concluded(Visited().Decide("inspect", "Violation", Inspector, Recommendations("KN-1")).Decide("answer", "Agree", Head));
        Assert.Contains(run.Effects, effect => effect is PublishSignal { Key: Signals.ViolationFound });

        run.Decide("handle", "Hold", "user:snv-head").Answer("hold", Value.Null);
        Assert.Equal("unit:07", run.Asked(Questions.Hold).Single().Payload["subject"]);
        Assert.Empty(run.Asked(Questions.Release));
        run.Decide("fix", "Done", Head).Decide("confirm", "Confirm", Inspector).Answer("release", Value.Null);

        Assert.Equal("Violation", run.Outcome);
        Assert.Equal(true, run.Output("held"));
    }

    [Fact]
    public void The_standing_body_may_note_a_violation_without_holding_anything()
    {
        var run = Concluded(Visited().Decide("inspect", "Violation", Inspector).Decide("answer", "Agree", Head)).Decide("handle", "Note");

        Assert.Equal("Violation", run.Outcome);
        Assert.Empty(run.Asked(Questions.Hold));
    }

    [Fact]
    public void A_units_explanation_can_change_the_finding()
    {
        var run = Visited().Decide("inspect", "Violation", Inspector).Decide("answer", "Explain", Head).Decide("reconsider", "NoFindings", Inspector);

        Assert.Equal("NoFindings", Concluded(run).Outcome);
    }

    [Fact]
    public void Silence_about_the_draft_conclusion_is_agreement_and_is_noted()
    {
        var run = Visited().Decide("inspect", "Recommendations", Inspector, Recommendations()).Fire("answerDue");

        Assert.Equal("answer", run.Output("silent"));
        Assert.Equal("Resolved", Concluded(run).Outcome);
    }

    [Fact]
    public void A_unit_that_does_not_report_on_itself_is_visited_all_the_same()
    {
        var run = Start().Decide("accept", "Accept", Inspector).Fire("selfReportReminder").Fire("selfReportDue");

        Assert.Equal("self-report", run.Output("silent"));
        Assert.Contains("inspect", run.Waiting);
    }

    [Fact]
    public void A_visit_can_be_postponed_as_often_as_the_limit_allows()
    {
        var run = Visited();
        var later = Value.Object(("postponedTo", "2023-05-02T08:00:00+07:00"));
        for (var i = 0; i < 2; i++)
            run.Decide("inspect", "Postpone", Inspector, later).Fire("postpone");
        run.Decide("inspect", "Postpone", Inspector, later);

        Assert.Equal(["refusePostponement"], run.Waiting);
        Assert.Equal(2, run.Output("postponed"));
        Assert.Contains("inspect", run.Answer("refusePostponement", Value.Null).Waiting);
    }

    [Fact]
    public void Nobody_inspects_his_own_unit()
    {
        var run = Start(inspector: Head);
        Assert.Equal(["reassign"], run.Waiting);
        run.Answer("reassign", Assigned(Other)).Decide("accept", "Accept", Other);

        Assert.Equal(Other, run.Output("inspector"));
        Assert.Equal(RefusalReason.NotAllowed, Visited().TryDecide("inspect", "NoFindings", Head, [Inspector])!.Reason);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Who_recuses_himself_or_does_not_answer_is_replaced(bool recuses)
    {
        var run = Start();
        run = recuses ? run.Decide("accept", "Recuse", Inspector) : run.Fire("acceptDue");
        Assert.Equal([Inspector], run.Asked(Questions.Assign).Single().Payload["unable"].AsList().Select(person => person.AsText()));

        run.Answer("reassign", Assigned(Other)).Decide("accept", "Accept", Other).Decide("selfReport", "Report", Head);

        Assert.Equal(RefusalReason.NotAllowed, run.TryDecide("inspect", "NoFindings", Inspector, [])!.Reason);
        Assert.Equal(Other, run.Output("inspector"));
    }

    [Fact]
    public void The_inspector_drafts_the_conclusion_and_somebody_else_signs_it()
    {
        var run = Visited().Decide("inspect", "NoFindings", Inspector).Decide("conclusion.draft", "Submit", Inspector);

        Assert.Equal(RefusalReason.NotAllowed, run.TryDecide("conclusion.sign", "Sign", Inspector, [Roles.StandingBody])!.Reason);
        Assert.Contains("conclusion.draft", run.Decide("conclusion.sign", "Return", "user:snv-head").Waiting);
    }

    private static PathRun Start(string inspector = Inspector) => PathRun.Of("inspection-visit", Value.Object(
        ("work", "db/12"), ("year", 2023), ("lead", Value.List(Roles.StandingBody)), ("unit", "unit:07"), ("inspector", inspector),
        ("insiders", Value.List(Head)))).AnswerLimits();

    private static PathRun Visited() => Start().Decide("accept", "Accept", Inspector).Decide("selfReport", "Report", Head);

    private static PathRun Concluded(PathRun run) => run.Decide("conclusion.draft", "Submit", Inspector)
        .Decide("conclusion.sign", "Sign", "user:snv-head")
        .Answer("conclusion.number", Value.Object(("number", "3/KL")));

    private static Value Recommendations(params string[] codes) =>
        Value.Object(("recommendations", Value.List([.. codes.Select(code => (Value)code)])));

    private static Value Assigned(string inspector) => Value.Object(("assignments", Value.List(
        Value.Object(("unit", "unit:07"), ("inspector", inspector), ("insiders", Value.List(Head))))));
}
