using ThiDua.Engine.Effects;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Values;
using ThiDua.Workflows.Paths;

namespace ThiDua.Workflows.Tests.Paths;

public sealed class RoundPathTests
{
    [Fact]
    public void Opens_at_its_instant_and_not_before()
    {
        var run = Make();

        Assert.Equal(["opens"], run.Waiting);
        Assert.Equal(new DateTimeOffset(2023, 5, 1, 0, 0, 0, TimeSpan.FromHours(7)), run.Due("opens"));
    }

    [Fact]
    public void Takes_dossiers_in_while_it_runs_each_as_a_child()
    {
        var run = Announced().Add("dossier:1").Add("dossier:2");

        var children = run.Effects.OfType<StartChild>().ToList();
        Assert.Equal(["dossier:1", "dossier:2"], children.Select(child => child.CorrelationId));
        Assert.All(children, child => Assert.Equal("dossier", child.DefinitionId));
        Assert.Equal("2023-05-10T17:00:00+07:00", children[0].Input["submitBy"]);
    }

    [Fact]
    public void The_council_meets_when_the_window_is_closed_and_every_dossier_is_ready_or_has_ended()
    {
        var run = Announced().Add("dossier:1").Add("dossier:2");
        run.Signal("ready:dot-1").Fire("intakeCloses");
        Assert.DoesNotContain("council", run.Waiting);

        run.End("dossier:2", "Withdrawn");

        Assert.Contains("council", run.Waiting);
    }

    [Fact]
    public void A_dossier_that_was_ready_counts_once()
    {
        var run = Announced().Add("dossier:1").Add("dossier:2").Signal("ready:dot-1").Fire("intakeCloses");

        run.End("dossier:1", "Withdrawn", wasReady: true);

        Assert.DoesNotContain("council", run.Waiting);
    }

    [Fact]
    public void The_council_meets_on_the_day_of_the_session_at_the_latest() =>
        Assert.Contains("council", Announced().Add("dossier:1").Fire("intakeCloses").Fire("sessionDay").Waiting);

    [Fact]
    public void The_chairman_returns_the_submission_and_signs_it_the_second_time()
    {
        var run = AfterSession().Decide("prepare", "Submit", "user:snv").Decide("sign", "Return", "user:chairman");
        Assert.Contains("prepare", run.Waiting);
        run.Decide("prepare", "Submit", "user:snv").Decide("sign", "Sign", "user:chairman");

        Assert.Equal(1, run.Output("returned"));
        Assert.Equal("Signed", run.Output("submission"));
        Assert.Contains(run.Effects, effect => effect is PublishSignal { Key: "signed:dot-1" });
        Assert.Null(run.Outcome);

        run.End("dossier:1", "Awarded", wasReady: true);
        Assert.Equal("Submitted", run.Outcome);
    }

    [Fact]
    public void Who_prepared_the_submission_does_not_sign_it()
    {
        var run = AfterSession().Decide("prepare", "Submit", "user:chairman");

        Assert.Equal(RefusalReason.NotAllowed, run.TryDecide("sign", "Sign", "user:chairman", [Roles.Chairman])!.Reason);
    }

    [Fact]
    public void Ends_with_nothing_to_submit()
    {
        var run = AfterSession().Decide("prepare", "NothingToSubmit").End("dossier:1", "Rejected", wasReady: true);

        Assert.Equal("NothingToSubmit", run.Outcome);
    }

    private static PathRun Make() => PathRun.Of("round", Value.Object(
        ("round", "dot-1"), ("awards", Value.List("BK-TTG")), ("opensAt", "2023-05-01T00:00:00+07:00")));

    private static PathRun Announced() => Make().Fire("opens").Decide("announce", "Announce", values: Value.Object(
        ("intakeUntil", "2023-05-10T17:00:00+07:00"), ("sessionOn", "2023-05-29T08:00:00+07:00")));

    private static PathRun AfterSession()
    {
        var run = Announced().Add("dossier:1").Signal("ready:dot-1").Fire("intakeCloses");
        var council = run.State.Bookmarks.Single(bookmark => bookmark.ActivityId == "council").Execution;
        return run.Do(o => new ChildEnded(o, council, WorkflowSubStatus.Finished, "Held", Value.Object(("present", 20), ("members", 25))));
    }
}
