using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Values;
using ThiDua.Workflows.Paths;

namespace ThiDua.Workflows.Tests.Paths;

public sealed class CovenantPathTests
{
    [Theory]
    [InlineData("Achieved")]
    [InlineData("Behind")]
    public void Is_signed_by_all_members_registered_and_reviewed_after_six_months(string conclusion)
    {
        var run = Revised().DecideBoth("sign", "Sign").Decide("register", "Register", Works.Clerk, ReviewOn).Fire("untilReview");
        run.Decide("assess", "Met").Decide("assess", "Behind").Decide("conclude", conclusion, Works.Lead);

        Assert.Equal(conclusion, run.Outcome);
        Assert.Equal([Works.Second], run.Texts("behind"));
        Assert.Equal(2, run.Output("assessments"));
    }

    [Fact]
    public void Each_member_signs_for_itself()
    {
        var run = Revised();

        Assert.Equal(RefusalReason.NotAllowed, run.TryDecide("sign", "Sign", "user:head-08", [Works.Second])!.Reason);
        Assert.DoesNotContain("register", run.Decide("sign", "Sign").Waiting);
    }

    [Fact]
    public void A_refusal_leads_to_a_revision_that_all_sign_again()
    {
        var run = Revised().Decide("sign", "Sign").Decide("sign", "Refuse");
        Assert.Equal([Works.Second], run.Task("revise").Payload["refusals"].AsList().Select(unit => unit.AsText()));

        run.Decide("revise", "Submit", Works.Lead);
        Assert.Equal(["sign", "sign"], run.Waiting.Where(waiting => waiting == "sign"));
        run.DecideBoth("sign", "Sign");

        Assert.Contains("register", run.Waiting);
        Assert.Equal(1, run.Output("revisions"));
        Assert.Empty(run.Texts("refusals"));
    }

    [Fact]
    public void Silence_is_no_signature()
    {
        var run = Revised().Decide("sign", "Sign").Fire("signingDue");

        Assert.Equal([Works.Second], run.Texts("unsigned"));
        Assert.Contains("revise", run.Waiting);
    }

    [Fact]
    public void After_the_last_revision_that_the_limits_allow_it_is_not_concluded()
    {
        var run = Revised();
        for (var i = 0; i < 2; i++)
            run.Decide("sign", "Sign").Decide("sign", "Refuse").Decide("revise", "Submit", Works.Lead);
        run.Decide("sign", "Sign").Decide("sign", "Refuse");

        Assert.Equal(("NotConcluded", "not-signed-or-not-registered"), (run.Outcome, run.Output("reason").AsText()));
    }

    [Fact]
    public void What_the_council_returns_is_revised_and_signed_again()
    {
        var run = Revised().DecideBoth("sign", "Sign").Decide("register", "Return", Works.Clerk);
        run.Decide("revise", "Submit", Works.Lead).DecideBoth("sign", "Sign").Decide("register", "Register", Works.Clerk, ReviewOn);

        Assert.Equal(["due", "untilReview"], run.Waiting);
    }

    [Fact]
    public void Who_revised_it_does_not_register_it() => Assert.Equal(
        RefusalReason.NotAllowed,
        Revised().DecideBoth("sign", "Sign").TryDecide("register", "Register", Works.Lead, [Roles.Secretary])!.Reason);

    [Fact]
    public void A_member_that_does_not_comment_agrees()
    {
        var run = Works.Start("covenant").Decide("draft", "Send").Decide("comment", "Amend").Fire("commentDue");

        Assert.Equal([Works.Second], run.Texts("commentsMissing"));
        Assert.Contains("revise", run.Waiting);
    }

    [Fact]
    public void A_task_that_only_reviews_begins_with_the_members_assessments() =>
        Assert.Contains("assess", Works.Start("covenant", ("part", "review")).Waiting);

    [Fact]
    public void A_task_that_only_signs_ends_with_the_registration() => Assert.Equal(
        "Registered", Revised(("part", "signing")).DecideBoth("sign", "Sign").Decide("register", "Register", Works.Clerk).Outcome);

    private static Value ReviewOn => Works.With("reviewOn", "2023-06-12T08:00:00+07:00");

    private static PathRun Revised(params (string Name, Value Value)[] more) =>
        Works.Start("covenant", more).Decide("draft", "Send", Works.Lead).DecideBoth("comment", "Agree")
            .Decide("revise", "Submit", Works.Lead);
}
