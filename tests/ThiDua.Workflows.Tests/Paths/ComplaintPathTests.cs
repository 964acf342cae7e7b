using ThiDua.Engine.Effects;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Values;
using ThiDua.Workflows.Paths;

namespace ThiDua.Workflows.Tests.Paths;

public sealed class ComplaintPathTests
{
    [Fact]
    public void An_unfounded_complaint_releases_the_dossier()
    {
        var run = Make().Answer("hold", "Held").Decide("verify", "Unfounded").Answer("release", Value.Null);

        Assert.Equal("Unfounded", run.Outcome);
        Assert.DoesNotContain(run.Effects, effect => effect is PublishSignal);
    }

    [Fact]
    public void An_upheld_complaint_tells_its_dossier_and_no_other()
    {
        var run = Make().Answer("hold", "Held").Decide("verify", "Upheld");

        Assert.Equal("Upheld", run.Outcome);
        Assert.Contains(run.Effects, effect => effect is PublishSignal { Key: Signals.ComplaintUpheld, CorrelationId: "dossier:1" });
    }

    [Fact]
    public void A_dossier_that_has_ended_is_not_held() => Assert.Equal("NothingToHold", Make().Answer("hold", "Ended").Outcome);

    [Fact]
    public void People_of_the_unit_do_not_verify()
    {
        var run = Make().Answer("hold", "Held");

        Assert.Equal(RefusalReason.NotAllowed, run.TryDecide("verify", "Unfounded", Dossier.Head, [Roles.Inspector])!.Reason);
    }

    private static PathRun Make() => PathRun.Of("complaint", Value.Object(("dossier", "dossier:1"), ("insiders", Value.List(Dossier.Head))));
}
