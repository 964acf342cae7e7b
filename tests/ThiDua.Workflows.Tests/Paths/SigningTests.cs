using ThiDua.Engine.Effects;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Values;
using ThiDua.Workflows.Paths;

namespace ThiDua.Workflows.Tests.Paths;

/// <summary>The submission to the state and the decision of the own level.</summary>
public sealed class SigningTests
{
    public static TheoryData<string, string> Documents => new() { { "submission", "Submitted" }, { "award-decision", "Decided" } };

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_chairman_returns_it_and_signs_it_the_second_time(string path, string outcome)
    {
        var run = Passed(path).Decide("document.draft", "Submit", "user:snv").Decide("document.sign", "Return", "user:chairman");
        Assert.Contains("document.draft", run.Waiting);
        run.Decide("document.draft", "Submit", "user:snv").Decide("document.sign", "Sign", "user:chairman");
        Assert.DoesNotContain(run.Effects, effect => effect is PublishSignal);

        run.Answer("document.number", Value.Object(("number", "285")));

        Assert.Equal(outcome, run.Outcome);
        Assert.Equal(1, run.Output("returned"));
        Assert.Equal("285", run.Output("number"));
        Assert.Contains(run.Effects, effect => effect is PublishSignal { Key: "signed:dot-1" });
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Who_prepared_it_does_not_sign_it(string path, string outcome)
    {
        var run = Passed(path).Decide("document.draft", "Submit", "user:chairman");

        Assert.Equal(RefusalReason.NotAllowed, run.TryDecide("document.sign", "Sign", "user:chairman", [Roles.Chairman])!.Reason);
        Assert.NotEqual(outcome, run.Outcome);
    }

    [Fact]
    public void Nothing_is_signed_when_the_council_passed_nothing() =>
        Assert.Equal("Nothing", Make("submission").Answer("passed", Value.Object(("passed", 0))).Outcome);

    private static PathRun Passed(string path) => Make(path).Answer("passed", Value.Object(("passed", 3)));

    private static PathRun Make(string path) => PathRun.Of(path, Value.Object(("round", "dot-1"), ("awards", Value.List("BK-TTG")), ("work", "w"))).AnswerLimits();
}
