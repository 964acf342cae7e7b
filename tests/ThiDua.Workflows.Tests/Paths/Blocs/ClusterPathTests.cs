using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Values;
using ThiDua.Workflows.Paths;

namespace ThiDua.Workflows.Tests.Paths.Blocs;

public sealed class ClusterPathTests
{
    private const string Child = "dien-bien-2023/DB-10/P23:cum-7-tinh";

    private static readonly string[] Provinces = ["province:db", "province:lc", "province:sl"];

    [Fact]
    public void The_provinces_are_reviewed_as_a_bloc_sign_the_next_covenant_and_send_the_results_up()
    {
        var run = Reviewed().Decide("draftCovenant", "Submit").Sign(Provinces)
            .Decide("send", "Send", "user:head").Number("resultsNumber", "30/BC-CTĐ").Decide("receive", "Accept", "user:central");

        Assert.Equal("Concluded", run.Outcome);
        Assert.Equal("8/KH-UBND", run.Output("conferencePlan"));
        Assert.Equal("province:lc", run.Output("review")["nextHead"]);
        Assert.Equal(Members.Texts(Provinces), run.Output("signed"));
        Assert.Equal("30/BC-CTĐ", run.Output("results"));
    }

    [Fact]
    public void The_central_board_appraises_and_concludes_on_the_provinces()
    {
        var child = Prepared().Children().Single();

        Assert.Equal("bloc-scoring", child.DefinitionId);
        Assert.Equal(Members.Texts(Provinces), child.Input["members"]);
        Assert.Equal(Members.Texts(Roles.Ministry), child.Input["appraisers"]);
        Assert.Equal(Members.Texts(Roles.CentralLeader), child.Input["concluders"]);
    }

    [Fact]
    public void Half_a_year_is_reviewed_without_scores_and_without_a_covenant()
    {
        var run = Prepared(("part", "half"));
        Assert.Equal("bloc-half-review", run.Children().Single().DefinitionId);

        run.EndChild(Child, "Reviewed")
            .Decide("send", "Send", "user:head").Number("resultsNumber", "30/BC-CTĐ").Decide("receive", "Accept");

        Assert.Equal("HalfReviewed", run.Outcome);
    }

    [Fact]
    public void A_conference_that_is_not_held_ends_the_year_without_results()
    {
        var run = Prepared().EndChild(Child, "NotHeld");

        Assert.Equal("NotHeld", run.Outcome);
        Assert.True(run.Output("results").IsNull);
    }

    [Fact]
    public void The_plan_of_the_conference_is_returned_for_its_form_and_by_the_chairman()
    {
        var run = Make(("part", "preparation"))
            .Decide("draft", "Submit", "user:snv").Decide("checkPlan", "Return", "user:office")
            .Decide("draft", "Submit", "user:snv").Decide("checkPlan", "Pass", "user:office")
            .Decide("approvePlan", "Return", "user:chairman")
            .Decide("draft", "Submit", "user:snv").Decide("checkPlan", "Pass", "user:office")
            .Decide("approvePlan", "Approve", "user:chairman");

        Assert.Equal(2, run.Output("planReturned"));
        Assert.Contains("planNumber", run.Waiting);
    }

    [Fact]
    public void Who_drafted_the_plan_neither_checks_nor_approves_it()
    {
        var run = Make().Decide("draft", "Submit", "user:snv");
        Assert.Equal(RefusalReason.NotAllowed, run.TryDecide("checkPlan", "Pass", "user:snv", [Roles.Office])!.Reason);

        run.Decide("checkPlan", "Pass", "user:office");

        Assert.Equal(RefusalReason.NotAllowed, run.TryDecide("approvePlan", "Approve", "user:snv", [Roles.Chairman])!.Reason);
    }

    [Fact]
    public void A_task_of_preparation_ends_with_the_papers_and_names_who_brought_none()
    {
        var run = Approved(("part", "preparation")).DecideAs("unit:vp", "paper", "Deliver").Fire("paperReminder").Fire("paperEnds");

        Assert.Equal("Prepared", run.Outcome);
        Assert.Equal("unit:so-tc", run.Asked(Questions.Remind).Last().Payload["unit"]);
        Assert.Equal(Members.Texts("unit:so-tc"), run.Output("withoutPaper"));
        Assert.Empty(run.Children());
    }

    [Fact]
    public void A_conference_that_another_task_prepared_begins_with_the_review() =>
        Assert.Equal("bloc-scoring", Make(("part", "conference")).Children().Single().DefinitionId);

    [Fact]
    public void The_provinces_own_report_is_signed_numbered_and_taken_by_the_head_province()
    {
        var run = Make(("part", "report")).Decide("write", "Submit", "user:snv");
        Assert.Equal(RefusalReason.NotAllowed, run.TryDecide("signReport", "Sign", "user:snv", [Roles.Chairman])!.Reason);

        run.Decide("signReport", "Return", "user:chairman").Decide("write", "Submit", "user:snv")
            .Decide("signReport", "Sign", "user:chairman")
            .Number("reportNumber", "44/BC-UBND");
        Assert.Equal(["province:db"], run.Task("receiveReport").Candidates);
        run.Decide("receiveReport", "Return").Decide("write", "Submit", "user:snv").Decide("signReport", "Sign", "user:chairman")
            .Number("reportNumber", "45/BC-UBND").Decide("receiveReport", "Accept");

        Assert.Equal("Reported", run.Outcome);
        Assert.Equal("45/BC-UBND", run.Output("report"));
        Assert.Equal(2, run.Output("reportReturned"));
    }

    [Fact]
    public void A_refused_covenant_is_revised_and_signed_anew_by_all()
    {
        var run = Reviewed().Decide("draftCovenant", "Submit")
            .DecideAs("province:db", "signCovenant", "Sign").DecideAs("province:lc", "signCovenant", "Sign")
            .DecideAs("province:sl", "signCovenant", "Refuse");
        Assert.Equal(Members.Texts("province:sl"), run.Task("draftCovenant").Payload["unsigned"]);

        run.Decide("draftCovenant", "Submit").Sign(Provinces);

        Assert.Equal(1, run.Output("revisions"));
        Assert.Equal(Members.Texts(Provinces), run.Output("signed"));
        Assert.Empty(run.Output("unsigned").AsList());
    }

    [Fact]
    public void After_the_last_revision_and_for_the_silent_the_covenant_stands_without_them()
    {
        var run = Reviewed();
        for (var time = 0; time <= 2; time++)
        {
            run.Decide("draftCovenant", "Submit").DecideAs("province:db", "signCovenant", "Sign")
                .DecideAs("province:lc", "signCovenant", "Refuse").Fire("signCovenantEnds");
        }

        Assert.Equal(2, run.Output("revisions"));
        Assert.Equal(Members.Texts("province:db"), run.Output("signed"));
        Assert.Equal(Members.Texts("province:lc", "province:sl"), run.Output("unsigned"));
        Assert.Contains("send", run.Waiting);
    }

    [Fact]
    public void The_central_board_returns_the_results_once_and_then_takes_them_as_they_are()
    {
        var run = Prepared(("part", "half")).EndChild(Child, "Reviewed");
        for (var time = 0; time <= 1; time++)
            run.Decide("send", "Send", "user:head").Number("resultsNumber", "30/BC-CTĐ").Decide("receive", "Return", "user:central");

        Assert.Equal("HalfReviewed", run.Outcome);
        Assert.Equal(1, run.Output("resultsReturned"));
    }

    [Fact]
    public void When_the_period_ends_first_it_is_late_and_goes_on()
    {
        var run = Prepared().Fire("periodEnds");

        Assert.Equal("period", run.Output("late"));
        Assert.Equal("cluster", run.Asked(Questions.Escalate).Single().Payload["what"]);
        Assert.Null(run.Outcome);
    }

    private static PathRun Make(params (string Name, Value Value)[] more) => PathRun.Of("cluster", Value.Object(
            [("plan", "dien-bien-2023"), ("task", "DB-10"), ("work", "dien-bien-2023/DB-10/P23"), ("year", 2023),
                ("lead", Members.Texts("unit:snv")), ("units", Members.Texts("unit:vp", "unit:so-tc")),
                ("due", "2023-03-31T17:00:00+07:00"), .. more]))
        .AnswerLimits()
        .Answer("cluster", Value.Object(("cluster", "cum-7-tinh"), ("head", "province:db"), ("members", Members.Texts(Provinces))));

    private static PathRun Approved(params (string Name, Value Value)[] more) => Make(more).Decide("draft", "Submit", "user:snv")
        .Decide("checkPlan", "Pass", "user:office").Decide("approvePlan", "Approve", "user:chairman").Number("planNumber", "8/KH-UBND");

    private static PathRun Prepared(params (string Name, Value Value)[] more) =>
        Approved(more).DecideAs("unit:vp", "paper", "Deliver").DecideAs("unit:so-tc", "paper", "Deliver");

    private static PathRun Reviewed() => Prepared().EndChild(Child, "Concluded", ("nextHead", "province:lc"));
}
