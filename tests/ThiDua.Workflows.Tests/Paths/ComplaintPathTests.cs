using ThiDua.Engine.Effects;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Values;
using ThiDua.Workflows.Paths;

namespace ThiDua.Workflows.Tests.Paths;

public sealed class ComplaintPathTests
{
    private const string Inspector = "user:inspector-1";
    private const string Writer = "user:citizen";

    [Fact]
    public void An_unfounded_complaint_releases_the_dossier()
    {
        var run = Found("Unfounded").Answer("tellConclusion.ask", Value.Null).Answer("release", Value.Null).Decide("second", "Accept", Writer);

        Assert.Equal("Unfounded", run.Outcome);
        Assert.Empty(Rejected(run));
        Assert.Equal("dossier:1", run.Asked(Questions.Release).Single().Payload["dossier"]);
    }

    [Fact]
    public void An_upheld_complaint_tells_its_dossier_and_no_other()
    {
        var run = Found("Upheld").Answer("tellConclusion.ask", Value.Null);

        Assert.Equal("Upheld", run.Outcome);
        Assert.Equal(1, run.Output("rejected"));
        Assert.Equal(["dossier:1"], Rejected(run));
        Assert.Empty(run.Asked(Questions.Release));
    }

    [Fact]
    public void A_letter_about_a_subject_concerns_all_its_dossiers()
    {
        var run = Found("Upheld", Accepted(), Value.Object(("outcome", "Held"), ("held", Value.List("dossier:1", "dossier:2"))))
            .Answer("tellConclusion.ask", Value.Null);

        Assert.Equal(["dossier:1", "dossier:2"], Rejected(run));
        Assert.Equal(2, run.Output("rejected"));
    }

    [Fact]
    public void After_the_award_it_leads_to_cancellation_and_nothing_is_rejected()
    {
        var run = Found("Upheld", Accepted(), Value.Object(("outcome", "Awarded"), ("awarded", Value.List(Value.Object(
            ("dossier", "dossier:1"), ("award", "BK-TINH"), ("level", "province"), ("decision", "12/QĐ"), ("subject", "unit:07"))))))
            .Answer("tellConclusion.ask", Value.Null);

        var child = run.Children().Single();
        Assert.Equal(("cancellation", "12/QĐ", "5/KL"), (child.DefinitionId, child.Input["decision"], child.Input["ground"]));
        run.EndChild("dossier:1/cancellation", "Cancelled");

        Assert.Equal("Upheld", run.Outcome);
        Assert.Equal((0, 1), (run.Output("rejected"), run.Output("cancelled")));
        Assert.Empty(Rejected(run));
    }

    [Fact]
    public void The_years_letters_hear_that_it_came_ended_and_was_right()
    {
        Assert.Equal(
            ["opened:sl/21", "complaint-upheld", "upheld:sl/21", "ended:sl/21"],
            Found("Upheld").Answer("tellConclusion.ask", Value.Null).Told());
        Assert.Equal(["opened:sl/21", "ended:sl/21"], Accepted().Signal(Signals.LetterWithdrawn).Told());
    }

    [Fact]
    public void A_dossier_that_has_ended_is_not_held() => Assert.Equal("NothingToHold", Accepted().Answer("hold", "Ended").Outcome);

    [Fact]
    public void People_of_the_unit_do_not_verify()
    {
        var run = Accepted().Answer("hold", "Held");

        Assert.Equal(RefusalReason.NotAllowed, run.TryDecide("verify", "Unfounded", Dossier.Head, [Roles.Inspector])!.Reason);
    }

    [Fact]
    public void A_complaint_can_come_a_second_time_before_another_inspector_and_no_third_time()
    {
        var run = Found("Unfounded").Answer("tellConclusion.ask", Value.Null).Answer("release", Value.Null).Decide("second", "Complain", Writer);
        run.Answer("hold", "Held");
        Assert.Equal(RefusalReason.NotAllowed, run.TryDecide("verify", "Unfounded", Inspector, [Roles.Inspector])!.Reason);

        run.Decide("verify", "Unfounded", "user:inspector-2");
        Concluded(run, "user:inspector-2").Answer("tellConclusion.ask", Value.Null).Answer("release", Value.Null);

        Assert.Equal("Unfounded", run.Outcome);
        Assert.Equal(2, run.Output("level"));
    }

    [Fact]
    public void Silence_after_the_conclusion_ends_it()
    {
        var run = Found("Unfounded").Answer("tellConclusion.ask", Value.Null).Answer("release", Value.Null);
        Assert.Equal(run.Now.AddDays(30), run.Due("secondDue"));

        Assert.Equal("Unfounded", run.Fire("secondDue").Outcome);
    }

    [Fact]
    public void The_second_time_has_its_own_limits()
    {
        var run = Found("Unfounded").Answer("tellConclusion.ask", Value.Null).Answer("release", Value.Null).Decide("second", "Complain", Writer);
        run.Answer("hold", "Held");

        Assert.Equal((run.Now.AddDays(45), run.Now.AddDays(60)), (run.Due("verifyDue"), run.Due("verifyLastDue")));
    }

    [Theory]
    [InlineData("Complaint", "acceptComplaint", 30, 45)]
    [InlineData("Denunciation", "acceptDenunciation", 30, 60)]
    public void Verification_can_be_extended_once_and_is_late_after_that(string kind, string accept, int days, int extended)
    {
        var run = Received().Decide("classify", kind).Decide(accept, "Accept").Answer("hold", "Held");
        Assert.Equal((run.Now.AddDays(days), run.Now.AddDays(extended)), (run.Due("verifyDue"), run.Due("verifyLastDue")));

        run.Fire("verifyDue").Decide("extend", "Extend");
        Assert.Equal(true, run.Output("extended"));
        Assert.True(run.Output("late").IsNull);

        run.Fire("verifyLastDue");
        Assert.Equal("verification", run.Output("late"));
        Assert.Single(run.Asked(Questions.Escalate));
        Assert.Contains("verify", run.Waiting);
    }

    [Fact]
    public void An_extension_that_is_refused_makes_the_verification_late() =>
        Assert.Equal("verification", Accepted().Answer("hold", "Held").Fire("verifyDue").Decide("extend", "Refuse").Output("late"));

    [Fact]
    public void Acceptance_has_a_limit_of_working_days_for_a_denunciation_and_of_days_for_a_complaint()
    {
        var complaint = Received().Decide("classify", "Complaint");
        Assert.Equal(complaint.Now.AddDays(10), complaint.Due("acceptComplaintDue"));
        Assert.Equal(new DateOnly(2023, 3, 15), Received().Decide("classify", "Denunciation").DueDay("acceptDenunciationDue"));

        Assert.Equal("acceptance", complaint.Fire("acceptComplaintDue").Output("late"));
    }

    [Fact]
    public void What_is_refused_or_belongs_elsewhere_is_told_to_the_writer_and_holds_nothing()
    {
        var refused = Received().Decide("classify", "Complaint").Decide("acceptComplaint", "Refuse").Answer("refused.tell.ask", Value.Null);
        var elsewhere = Received().Decide("classify", "NotOurs").Answer("notOurs.tell.ask", Value.Null);

        Assert.Equal(("NotAccepted", "NotAccepted"), (refused.Outcome, elsewhere.Outcome));
        Assert.Empty(refused.Asked(Questions.Hold));
        Assert.Equal(Writer, elsewhere.Asked(Questions.Notify).Single().Payload["to"]);
    }

    [Fact]
    public void A_petition_is_answered() => Assert.Equal("Answered", Received().Decide("classify", "Petition").Decide("answer", "Answer").Outcome);

    [Fact]
    public void An_anonymous_letter_is_filed_or_leads_to_a_check_after_which_nobody_complains_again()
    {
        Assert.Equal("Filed", Received(anonymous: true).Decide("classify", "Anonymous").Decide("check", "NoSigns").Outcome);

        var run = Found("Unfounded", Received(anonymous: true).Decide("classify", "Anonymous").Decide("check", "Signs")).Answer("release", Value.Null);
        Assert.Equal("Unfounded", run.Outcome);
        Assert.Empty(run.Asked(Questions.Notify));
    }

    [Fact]
    public void A_complaint_that_is_withdrawn_ends_and_releases_what_was_held()
    {
        var run = Accepted().Answer("hold", "Held").Signal(Signals.LetterWithdrawn).Answer("releaseWithdrawn", Value.Null);

        Assert.Equal("Withdrawn", run.Outcome);
        Assert.Empty(run.State.Bookmarks);
    }

    [Fact]
    public void Before_anything_is_held_a_withdrawal_releases_nothing()
    {
        var run = Received().Signal(Signals.LetterWithdrawn);

        Assert.Equal("Withdrawn", run.Outcome);
        Assert.Empty(run.Asked(Questions.Release));
    }

    [Theory]
    [InlineData("GoOn", null)]
    [InlineData("Stop", "Withdrawn")]
    public void Whether_a_withdrawn_denunciation_is_verified_further_the_standing_body_decides(string decision, string? outcome)
    {
        var run = Received().Decide("classify", "Denunciation").Decide("acceptDenunciation", "Accept").Answer("hold", "Held");
        run.Signal(Signals.LetterWithdrawn).Decide("considerWithdrawal", decision);
        if (outcome is not null)
            run.Answer("releaseWithdrawn", Value.Null);
        else
            Assert.Contains("verify", run.Waiting);

        Assert.Equal(outcome, run.Outcome);
    }

    [Fact]
    public void Who_verified_does_not_sign_the_conclusion()
    {
        var run = Accepted().Answer("hold", "Held").Decide("verify", "Upheld", Inspector).Decide("conclusion.draft", "Submit", Inspector);

        Assert.Equal(RefusalReason.NotAllowed, run.TryDecide("conclusion.sign", "Sign", Inspector, [Roles.Chairman])!.Reason);
        Assert.Contains("conclusion.draft", run.Decide("conclusion.sign", "Return", "user:chairman").Waiting);
    }

    /// <summary>The dossiers that are told that a complaint about them is right.</summary>
    private static IEnumerable<string?> Rejected(PathRun run) => run.Effects.OfType<PublishSignal>()
        .Where(signal => signal.Key == Signals.ComplaintUpheld)
        .Select(signal => signal.CorrelationId);

    private static PathRun Received(bool anonymous = false) => PathRun.Of("complaint", Value.Object(
        ("round", "sl/21"), ("work", "sl/21"), ("year", 2023), ("letter", "letter:1"), ("dossier", "dossier:1"), ("subject", "unit:07"),
        ("insiders", Value.List(Dossier.Head)), ("writer", anonymous ? Value.Null : Writer))).AnswerLimits();

    private static PathRun Accepted() => Received().Decide("classify", "Complaint").Decide("acceptComplaint", "Accept");

    private static PathRun Found(string finding) => Found(finding, Accepted());

    private static PathRun Found(string finding, PathRun run, Value held = default) =>
        Concluded(run.Answer("hold", held.IsNull ? Value.Object(("outcome", "Held")) : held).Decide("verify", finding, Inspector), Inspector);

    private static PathRun Concluded(PathRun run, string inspector) => run.Decide("conclusion.draft", "Submit", inspector)
        .Decide("conclusion.sign", "Sign", "user:chairman")
        .Answer("conclusion.number", Value.Object(("number", "5/KL")));
}
