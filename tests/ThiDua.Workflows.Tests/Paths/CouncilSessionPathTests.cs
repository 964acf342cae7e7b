using ThiDua.Engine.Effects;
using ThiDua.Engine.Values;

namespace ThiDua.Workflows.Tests.Paths;

public sealed class CouncilSessionPathTests
{
    [Fact]
    public void With_a_quorum_the_session_opens_and_ends_with_signed_minutes()
    {
        var run = Convene().Answer("quorum", "Met");
        Assert.Contains(run.Effects, effect => effect is PublishSignal { Key: "session:dot-1" });

        run.Decide("minutes", "Sign");

        Assert.Equal("Held", run.Outcome);
        Assert.Equal(20, run.Output("present"));
        Assert.Equal(25, run.Output("members"));
    }

    [Fact]
    public void Without_a_quorum_it_is_put_off_and_convened_again()
    {
        var run = Convene().Answer("quorum", "NotMet");
        Assert.Equal(["postpone"], run.Waiting);
        Assert.DoesNotContain(run.Effects, effect => effect is PublishSignal);

        run.Fire("postpone").Decide("convene", "Counted", values: Counts).Answer("quorum", "Met").Decide("minutes", "Sign");

        Assert.Equal("Held", run.Outcome);
        Assert.Equal(1, run.Output("postponed"));
    }

    private static Value Counts => Value.Object(("members", 25), ("present", 20), ("postponedTo", "2023-03-08T08:00:00+07:00"));

    private static PathRun Convene() => PathRun.Of("council-session", Value.Object(("round", "dot-1"), ("awards", Value.List("BK-TTG"))))
        .Decide("convene", "Counted", values: Counts);
}
