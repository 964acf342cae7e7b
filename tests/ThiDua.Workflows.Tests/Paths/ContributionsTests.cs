using ThiDua.Engine.Stimuli;
using ThiDua.Workflows.Paths;

namespace ThiDua.Workflows.Tests.Paths;

/// <summary>What each unit gives, as the units' commitments to a movement and their reports show it.</summary>
public sealed class ContributionsTests
{
    [Fact]
    public void Each_unit_has_its_own_task_that_no_other_may_decide()
    {
        var run = Commitments();

        Assert.Equal(["commit", "commit"], run.Waiting.Where(waiting => waiting == "commit"));
        Assert.Equal(RefusalReason.NotAllowed, run.TryDecide("commit", "Commit", "user:head-08", [Works.Second])!.Reason);
        Assert.Null(run.TryDecide("commit", "Commit", "user:head-07", [Works.First]));
    }

    [Fact]
    public void A_unit_that_has_not_answered_is_reminded_by_name()
    {
        var run = Commitments().Decide("commit", "Commit").Fire("commitmentReminder");

        var asked = run.AskedFor(Questions.Remind).Single();
        Assert.Equal((Works.Second, "commit"), (asked["unit"].AsText(), asked["task"].AsText()));
    }

    [Fact]
    public void Silence_is_noted_by_name_and_nobody_waits_for_it()
    {
        var run = Commitments();
        Assert.Equal(new DateOnly(2023, 3, 20), run.DueDay("commitmentDue"));

        run.Decide("commit", "Commit").Fire("commitmentDue");

        Assert.Equal(1, run.Output("commitments"));
        Assert.Equal([Works.Second], run.Texts("commitmentsMissing"));
        Assert.DoesNotContain("commit", run.Waiting);
    }

    [Fact]
    public void A_units_contact_drafts_and_another_its_head_submits()
    {
        var run = Works.Start("report").Decide("template", "Send");
        string[] otherUnit = [Roles.ContactOf(Works.Second)];
        Assert.Equal(RefusalReason.NotAllowed, run.TryDecide("report.draft", "Draft", "user:contact-08", otherUnit)!.Reason);

        run.Decide("report.draft", "Draft", "user:contact");

        Assert.Equal(RefusalReason.NotAllowed, run.TryDecide("report.submit", "Submit", "user:contact", [Works.First])!.Reason);
        string[] contact = [Roles.ContactOf(Works.First)];
        Assert.Equal(RefusalReason.NotAllowed, run.TryDecide("report.submit", "Submit", "user:other", contact)!.Reason);
    }

    [Fact]
    public void A_paper_that_its_head_hands_back_and_never_sends_counts_as_missing()
    {
        var run = Works.Start("report").Decide("template", "Send");
        run.Decide("report.draft", "Draft").Decide("report.submit", "Return", "user:head");
        run.Write("report").Fire("reportDue");

        Assert.Equal(1, run.Output("reports"));
        Assert.Equal([Works.First], run.Texts("reportsMissing"));
    }

    private static PathRun Commitments() => Works.Start("movement").Issue("launch");
}
