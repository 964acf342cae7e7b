using ThiDua.Engine.Effects;
using ThiDua.Engine.Values;

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
    public void The_council_meets_when_the_window_is_closed_and_every_dossier_is_examined()
    {
        var run = Announced().Hear("opened", "opened", "examined").Fire("intakeCloses");
        Assert.DoesNotContain("initiatives", run.Waiting);

        run.Hear("examined");

        Assert.Contains("initiatives", run.Waiting);
        Assert.Contains("council", run.Answer("initiatives", Value.Null).Waiting);
    }

    [Fact]
    public void The_council_waits_for_the_window_though_every_dossier_is_examined() =>
        Assert.DoesNotContain("initiatives", Announced().Hear("opened", "examined").Waiting);

    [Fact]
    public void The_council_meets_on_the_day_of_the_session_at_the_latest() =>
        Assert.Contains("initiatives", Announced().Hear("opened").Fire("intakeCloses").Fire("sessionDay").Waiting);

    [Fact]
    public void Ends_when_the_conclusion_is_signed_whatever_its_dossiers_still_wait_for()
    {
        var run = AfterSession().EndChild("conclusion", Value.Object(("signed", true), ("number", "285/TTr-UBND")));

        Assert.Equal("Concluded", run.Outcome);
        Assert.Equal("285/TTr-UBND", run.Output("conclusion")["number"]);
        Assert.Equal(1, run.Output("dossiers"));
    }

    [Fact]
    public void Ends_with_nothing_when_the_council_passed_nothing() =>
        Assert.Equal("Nothing", AfterSession().EndChild("conclusion", Value.Object(("passed", 0))).Outcome);

    [Fact]
    public void Ends_with_its_session_when_another_task_concludes_it() =>
        Assert.Equal("Considered", AfterSession(concludes: false).Outcome);

    [Fact]
    public void A_round_of_the_own_level_is_concluded_by_a_decision() => Assert.Contains(
        AfterSession(path: "award-round").Effects, effect => effect is StartChild { DefinitionId: "award-decision" });

    [Fact]
    public void A_step_of_the_round_stays_as_small_with_many_dossiers_as_with_few()
    {
        var (few, many) = (Announced(), Announced());
        few.Hear([.. Enumerable.Repeat("opened", 10)]);
        many.Hear([.. Enumerable.Repeat("opened", 1_000)]);

        Assert.InRange(many.State.ToSnapshot().Length, 1, few.State.ToSnapshot().Length + 16);
    }

    private static PathRun Make(string path = "round", bool concludes = true) => PathRun.Of(path, Value.Object(
        ("round", "dot-1"), ("awards", Value.List("BK-TTG")), ("opensAt", "2023-05-01T00:00:00+07:00"), ("concludes", concludes)));

    private static PathRun Announced(string path = "round", bool concludes = true) => Make(path, concludes).Fire("opens")
        .Decide("announce", "Announce", values: Value.Object(
            ("intakeUntil", "2023-05-10T17:00:00+07:00"), ("sessionOn", "2023-05-29T08:00:00+07:00")));

    private static PathRun AfterSession(string path = "round", bool concludes = true) => Announced(path, concludes)
        .Hear("opened", "examined").Fire("intakeCloses").Answer("initiatives", Value.Null)
        .EndChild("council", Value.Object(("present", 20), ("members", 25)));
}
