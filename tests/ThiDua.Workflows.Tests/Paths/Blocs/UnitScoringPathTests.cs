using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Values;
using ThiDua.Workflows.Paths;

namespace ThiDua.Workflows.Tests.Paths.Blocs;

public sealed class UnitScoringPathTests
{
    [Fact]
    public void A_sheet_that_every_checker_agrees_with_is_scored()
    {
        var run = SelfScored().DecideAs("unit:b", "crossCheck", "Agree", Total(900)).DecideAs("unit:c", "crossCheck", "Agree", Total(900));

        Assert.Equal("Scored", run.Outcome);
        Assert.Equal(900, run.Output("total"));
        Assert.Equal(["unit:b", "unit:c"], run.Output("checks").AsList().Select(check => check["checker"].AsText()));
        Assert.True(run.Output("late").IsNull);
    }

    [Fact]
    public void A_late_sheet_is_taken_and_noted()
    {
        var run = Open();
        Assert.Equal(new DateOnly(2023, 3, 20), run.DueDay("selfScoreDue"));

        run.Fire("selfScoreDue").SendSheet();

        Assert.Equal("selfScore", run.Output("late"));
        Assert.Equal(["unit:b", "unit:c"], run.OpenFor("crossCheck"));
    }

    [Fact]
    public void A_unit_that_sends_no_sheet_is_not_scored()
    {
        var run = Open().Fire("selfScoreEnds");

        Assert.Equal("NotScored", run.Outcome);
        Assert.Equal("overdue", run.Output("reason"));
    }

    [Fact]
    public void A_unit_is_reminded_before_its_limit()
    {
        var run = Open().Fire("selfScoreReminder");

        Assert.Equal("selfScore", run.Asked(Questions.Remind).Single().Payload["task"]);
    }

    [Fact]
    public void A_sheet_without_evidence_is_returned_with_what_is_missing_and_taken_when_it_is_complete()
    {
        var run = Open().Decide("selfScore", "Submit", "user:a-head", Total(900)).Answer("sheet", Lacking);
        Assert.Equal(Members.Texts("I.1.a"), run.Task("selfScore").Payload["missing"]);

        run.SendSheet();

        Assert.Equal(1, run.Output("returns"));
        Assert.Equal(["unit:b", "unit:c"], run.OpenFor("crossCheck"));
    }

    [Fact]
    public void A_sheet_that_stays_incomplete_is_not_scored()
    {
        var run = Open();
        for (var returns = 0; returns <= 2; returns++)
            run.Decide("selfScore", "Submit", "user:a-head", Total(900)).Answer("sheet", Lacking);

        Assert.Equal("NotScored", run.Outcome);
        Assert.Equal("incomplete", run.Output("reason"));
        Assert.Equal(2, run.Output("returns"));
    }

    [Fact]
    public void A_silent_checker_is_replaced_by_the_substitute()
    {
        var run = SelfScored().DecideAs("unit:c", "crossCheck", "Agree", Total(900)).Fire("crossCheckEnds");
        Assert.Equal(["unit:d"], run.OpenFor("substituteCheck"));

        run.Decide("substituteCheck", "Agree", values: Total(900));

        Assert.Equal("Scored", run.Outcome);
        Assert.Equal(1, run.Output("substituted"));
    }

    [Theory]
    [InlineData("Accept", false)]
    [InlineData("Dispute", true)]
    public void The_unit_answers_what_was_changed(string answer, bool disputed)
    {
        var run = Changed().Decide("respond", answer);

        Assert.Equal("Scored", run.Outcome);
        Assert.Equal(disputed, run.Output("disputed") == true);
    }

    [Fact]
    public void Silence_about_a_changed_figure_accepts_it()
    {
        var run = Changed().Fire("respondEnds");

        Assert.Equal("Scored", run.Outcome);
        Assert.True(run.Output("disputed").IsNull);
    }

    [Theory]
    [InlineData("user:a-contact")]
    [InlineData("user:a-head")]
    public void Nobody_of_the_unit_checks_it_whatever_rights_they_have(string actor)
    {
        var run = SelfScored();

        Assert.Equal(RefusalReason.NotAllowed, run.TryDecide("crossCheck", "Agree", actor, ["unit:b"])!.Reason);
    }

    private static PathRun Changed() =>
        SelfScored().DecideAs("unit:b", "crossCheck", "Change", Total(880)).DecideAs("unit:c", "crossCheck", "Agree", Total(900));

    private static PathRun SelfScored() => Open().SendSheet();

    private static PathRun Open() => PathRun.Of("unit-scoring", Value.Object(
        ("work", "dien-bien-2023/DB-01/P05:khoi-1"),
        ("bloc", "khoi-1"),
        ("unit", "unit:a"),
        ("checkers", Members.Texts("unit:b", "unit:c")),
        ("substitute", "unit:d"),
        ("insiders", Members.Texts("user:a-contact")))).AnswerLimits();

    private static Value Total(int points) => Value.Object(("sheet", "sheet:a"), ("total", points));

    private static Value Lacking => Value.Object(("outcome", "Incomplete"), ("missing", Members.Texts("I.1.a")));
}
