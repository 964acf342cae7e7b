using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Values;
using ThiDua.Workflows.Paths;

namespace ThiDua.Workflows.Tests.Paths;

/// <summary>How the documents of the paths come to be issued.</summary>
public sealed class IssuanceTests
{
    public static TheoryData<string, string> Drafts => new() { { "movement", "launch" }, { "training", "plan" }, { "ceremony", "plan" } };

    [Theory]
    [MemberData(nameof(Drafts))]
    public void Only_what_is_signed_gets_a_number(string path, string draft)
    {
        var run = Works.Start(path).Decide(draft, "Submit", Works.Lead).Decide("check", "Present", Works.Clerk);
        Assert.Empty(run.AskedFor(Questions.Number));

        run.Decide("sign", "Sign", Works.Chairman);
        var asked = run.AskedFor(Questions.Number).Single();
        run.Answer("number", Value.Object(("number", "12/KH-UBND")));

        Assert.Equal(("KH", 2023), (asked["kind"].AsText(), asked["year"].AsInteger()));
        Assert.Equal("12/KH-UBND", run.Output("number"));
    }

    [Theory]
    [MemberData(nameof(Drafts))]
    public void The_office_and_the_chairman_return_it_to_who_drafts(string path, string draft)
    {
        var run = Works.Start(path).Decide(draft, "Submit", Works.Lead).Decide("check", "Return", Works.Clerk);
        run.Decide(draft, "Submit", Works.Lead).Decide("check", "Present", Works.Clerk).Decide("sign", "Return", Works.Chairman);
        Assert.Contains(draft, run.Waiting);

        run.Issue(draft);

        Assert.Equal(2, run.Output("returned"));
        Assert.Equal("12/KH-UBND", run.Output("number"));
    }

    [Theory]
    [MemberData(nameof(Drafts))]
    public void What_is_refused_ends_without_a_number(string path, string draft)
    {
        var run = Works.Start(path).Refuse(draft);

        Assert.Equal(("NotIssued", "refused"), (run.Outcome, run.Output("reason").AsText()));
        Assert.True(run.Output("number").IsNull);
    }

    [Theory]
    [MemberData(nameof(Drafts))]
    public void Drafting_checking_and_signing_are_three_peoples_work(string path, string draft)
    {
        var run = Works.Start(path).Decide(draft, "Submit", Works.Lead);
        Assert.Equal(RefusalReason.NotAllowed, run.TryDecide("check", "Present", Works.Lead, [Roles.Office])!.Reason);

        run.Decide("check", "Present", Works.Clerk);

        Assert.Equal(RefusalReason.NotAllowed, run.TryDecide("sign", "Sign", Works.Lead, [Roles.Chairman])!.Reason);
        Assert.Equal(RefusalReason.NotAllowed, run.TryDecide("sign", "Sign", Works.Clerk, [Roles.Chairman])!.Reason);
        Assert.Equal(RefusalReason.NotAllowed, run.TryDecide("sign", "Sign", "user:citizen", ["unit:snv"])!.Reason);
    }

    [Theory]
    [MemberData(nameof(Drafts))]
    public void Who_takes_too_long_is_reminded(string path, string draft)
    {
        var run = Works.Start(path).Decide(draft, "Submit", Works.Lead);
        Assert.Equal(new DateOnly(2023, 3, 9), run.DueDay("checkReminder"));
        run.Fire("checkReminder").Decide("check", "Present", Works.Clerk).Fire("signReminder");

        Assert.Equal(["check", "sign"], run.AskedFor(Questions.Remind).Select(asked => asked["task"].AsText()));
        Assert.Contains("sign", run.Waiting);
    }
}
