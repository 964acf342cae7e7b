using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Values;
using ThiDua.Workflows.Paths;

namespace ThiDua.Workflows.Tests.Paths.Blocs;

public sealed class BlocScoringPathTests
{
    [Fact]
    public void From_the_opened_scoring_to_the_handed_over_headship()
    {
        var run = BlocRuns.Concluded().Rank().Acclaim().Propose().Rotate().HandOver();

        Assert.Equal("Concluded", run.Outcome);
        Assert.Equal("vi-du-1000-diem@2024", run.Output("scale"));
        Assert.Equal(["unit:a", "unit:b", "unit:c"], run.Output("sheets").AsList().Select(sheet => sheet["unit"].AsText()));
        Assert.Equal("12/BB-KTĐ", run.Output("minutes"));
        Assert.Equal(Members.Texts("unit:c"), run.Output("absent"));
        Assert.Equal("unit:b", run.Output("ranking")["leader"]);
        Assert.Equal(BlocRuns.Honours, run.Output("honours"));
        Assert.Equal("15/TTr-KTĐ", run.Output("proposal"));
        Assert.Equal(Value.Object(("from", "unit:a"), ("to", "unit:b")), run.Output("handover"));
        Assert.True(run.Output("late").IsNull);
    }

    [Fact]
    public void A_scale_that_is_not_in_force_is_refused_and_the_head_chooses_again()
    {
        var run = BlocRuns.Opened().Answer("openScoring", "Refused");

        Assert.Equal(["unit:a"], run.Task("open").Candidates);
        Assert.DoesNotContain(run.Asked(Questions.CrossChecks), _ => true);
    }

    [Fact]
    public void Every_unit_has_a_sheet_of_its_own_with_its_checkers()
    {
        var children = BlocRuns.Assigned().Children().ToList();

        Assert.Equal(["unit:a", "unit:b", "unit:c"], children.Select(child => child.Input["unit"].AsText()));
        Assert.All(children, child => Assert.Equal("unit-scoring", child.DefinitionId));
        Assert.Equal(Members.Texts("unit:b"), children[0].Input["checkers"]);
    }

    [Fact]
    public void A_unit_without_a_sheet_is_named_and_the_others_go_on()
    {
        var run = BlocRuns.Assigned()
            .EndChild($"{BlocRuns.Work}:unit:a", "Scored").EndChild($"{BlocRuns.Work}:unit:b", "Scored", ("late", "selfScore"))
            .EndChild($"{BlocRuns.Work}:unit:c", "NotScored");

        Assert.Equal(Members.Texts("unit:c"), run.Output("unscored"));
        Assert.Equal("selfScore", run.Output("sheets").AsList()[1]["late"]);
        Assert.Equal(["convene"], run.Waiting.Except(["periodEnds"]));
    }

    [Fact]
    public void Where_only_the_sheets_are_asked_for_it_ends_with_them()
    {
        var run = BlocRuns.Scored(("part", "sheets"));

        Assert.Equal("Collected", run.Outcome);
        Assert.Equal(3, run.Output("sheets").AsList().Count);
    }

    [Fact]
    public void Without_any_sheet_there_is_nothing_to_meet_about()
    {
        var run = BlocRuns.Assigned();
        foreach (var unit in new[] { "unit:a", "unit:b", "unit:c" })
            run.EndChild($"{BlocRuns.Work}:{unit}", "NotScored");

        Assert.Equal("NotScored", run.Outcome);
    }

    [Fact]
    public void A_meeting_without_a_quorum_is_put_off_and_held_later()
    {
        var run = BlocRuns.Scored().Convene("NotMet").Fire("postpone").Convene().Agree();

        Assert.Equal(1, run.Output("postponed"));
        Assert.Contains("appraise", run.Waiting);
    }

    [Fact]
    public void A_meeting_put_off_too_often_is_not_held()
    {
        var run = BlocRuns.Scored().Convene("NotMet").Fire("postpone").Convene("NotMet").Fire("postpone").Convene("NotMet");

        Assert.Equal("NotHeld", run.Outcome);
        Assert.Equal("no-quorum", run.Output("reason"));
        Assert.Equal(2, run.Output("postponed"));
    }

    [Fact]
    public void The_head_does_not_lead_on_the_sheet_of_its_own_unit()
    {
        var run = BlocRuns.Scored().Convene();
        Assert.Equal("unit:a", run.Task("agree").Payload["unit"]);
        Assert.Equal(["unit:c"], run.Task("agree").Candidates);
        Assert.Equal(RefusalReason.NotAllowed, run.TryDecide("agree", "Agree", "user:a-head", ["unit:c"])!.Reason);

        run.Decide("agree", "Change");
        Assert.Equal(["unit:a"], run.Task("agree").Candidates);
    }

    [Fact]
    public void The_standing_body_returns_the_figures_to_the_meeting()
    {
        var run = BlocRuns.Met().Decide("appraise", "Return").Convene().Agree();

        Assert.Equal(1, run.Output("returned"));
        Assert.Contains("appraise", run.Waiting);
        run.Decide("appraise", "Confirm").Decide("conclude", "Conclude", "user:director").Rank();
        Assert.Contains("acclaimBallot", run.Waiting);
    }

    [Fact]
    public void After_the_last_return_the_standing_body_settles_the_figures_itself()
    {
        var run = BlocRuns.Met();
        for (var returns = 0; returns < 2; returns++)
            run.Decide("appraise", "Return").Convene().Agree();
        run.Decide("appraise", "Return").Decide("settle", "Settle", "user:appraiser");

        Assert.Equal(RefusalReason.NotAllowed, run.TryDecide("conclude", "Conclude", "user:appraiser", [Roles.StandingBody])!.Reason);
        run.Decide("conclude", "Conclude", "user:director").Rank();
        Assert.Contains("acclaimBallot", run.Waiting);
    }

    [Fact]
    public void People_of_the_bloc_do_not_appraise_it_and_who_appraised_does_not_conclude()
    {
        var run = BlocRuns.Met();
        Assert.Equal(RefusalReason.NotAllowed, run.TryDecide("appraise", "Confirm", "user:b-head", [Roles.Appraiser])!.Reason);

        run.Decide("appraise", "Confirm", "user:appraiser");

        Assert.Equal(RefusalReason.NotAllowed, run.TryDecide("conclude", "Conclude", "user:appraiser", [Roles.StandingBody])!.Reason);
        Assert.Equal(RefusalReason.NotAllowed, run.TryDecide("conclude", "Conclude", "user:a-head", [Roles.StandingBody])!.Reason);
    }

    [Fact]
    public void When_the_hard_conditions_exclude_every_unit_nobody_is_proposed_but_the_headship_goes_on()
    {
        var run = BlocRuns.Concluded().Answer("rank", "Nobody").Rotate().HandOver();

        Assert.Equal("NotRanked", run.Outcome);
        Assert.True(run.Output("honours").IsNull);
        Assert.Equal("unit:b", run.Output("nextHead"));
    }

    [Fact]
    public void Who_is_not_acclaimed_is_not_proposed()
    {
        var run = BlocRuns.Concluded().Rank().Answer("acclaimBallot", "None").Rotate().HandOver();

        Assert.Equal("Concluded", run.Outcome);
        Assert.True(run.Output("honours").IsNull);
    }

    [Fact]
    public void The_ranking_learns_who_was_late_silent_or_absent()
    {
        var payload = BlocRuns.Concluded().Asked(Questions.Rank).Single().Payload;

        Assert.Equal(3, payload["sheets"].AsList().Count);
        Assert.Equal(Members.Texts("unit:c"), payload["absent"]);
    }

    [Fact]
    public void Between_equals_the_standing_body_decides_the_order()
    {
        var run = BlocRuns.Concluded().Rank().Acclaim().Answer("honours", "Undecided")
            .Decide("decideTie", "Decide", "user:director", Value.Object(("order", Members.Texts("unit:b", "unit:a"))));

        Assert.Equal(Members.Texts("unit:b", "unit:a"), run.Asked(Questions.Honours).Last().Payload["order"]);
        run.Propose();
        Assert.Equal(BlocRuns.Honours, run.Output("honours"));
    }

    [Fact]
    public void The_meeting_may_elect_another_head_and_the_new_one_asks_for_missing_papers()
    {
        var run = BlocRuns.Concluded().Rank().Acclaim().Propose()
            .Answer("rotation", Value.Object(("head", "unit:b"), ("deputy", "unit:c")))
            .Decide("elect", "Other", values: Value.Object(("head", "unit:c"), ("deputy", "unit:b")))
            .Decide("handOver", "HandOver")
            .Decide("takeOver", "Missing", values: Value.Object(("missing", Members.Texts("giao-uoc"))));
        Assert.Equal(Members.Texts("giao-uoc"), run.Task("handOver").Payload["missing"]);

        run.HandOver();

        Assert.Equal("unit:c", run.Output("nextHead"));
        Assert.Equal("unit:c", run.Output("handover")["to"]);
    }

    [Fact]
    public void A_late_appraisal_is_noted_and_the_end_of_the_period_is_told_to_who_leads()
    {
        var run = BlocRuns.Met().Fire("appraiseDue");
        Assert.Equal("appraise", run.Output("late"));

        run.Fire("periodEnds");

        Assert.Equal("period", run.Output("late"));
        Assert.Equal("bloc-scoring", run.Asked(Questions.Escalate).Single().Payload["what"]);
        Assert.Null(run.Outcome);
    }
}
