using ThiDua.Engine.Stimuli;
using ThiDua.Workflows.Paths;

namespace ThiDua.Workflows.Tests.Paths;

/// <summary>Who may not decide what, and what a hold does.</summary>
public sealed class DossierRightsTests
{
    [Theory]
    [InlineData("draft", "Submit")]
    [InlineData("check", "Accept")]
    [InlineData("opinion", "Agree")]
    [InlineData("appraise", "Propose")]
    [InlineData("result", "Award")]
    public void Without_the_right_a_decision_is_refused_and_changes_nothing(string task, string outcome)
    {
        var run = Dossier.At(task);
        var before = run.State.Sequence;

        Assert.Equal(RefusalReason.NotAllowed, run.TryDecide(task, outcome, "user:citizen", ["unit:08"])!.Reason);
        Assert.Equal(before, run.State.Sequence);
    }

    [Theory]
    [InlineData("check", "Accept")]
    [InlineData("opinion", "Agree")]
    [InlineData("appraise", "Propose")]
    public void People_of_the_unit_do_not_examine_its_dossier_whatever_their_rights(string task, string outcome)
    {
        var run = Dossier.At(task);

        Assert.Equal(RefusalReason.NotAllowed, run.TryDecide(task, outcome, Dossier.Contact, [.. run.Task(task).Candidates])!.Reason);
    }

    [Fact]
    public void Who_submitted_does_not_appraise()
    {
        var run = Dossier.Open().Decide("draft", "Submit", "user:deputy", default).Accept().FindEligible();

        Assert.Equal(RefusalReason.NotAllowed, run.TryDecide("appraise", "Propose", "user:deputy", [Roles.Appraiser])!.Reason);
    }

    [Fact]
    public void Who_submitted_appraised_or_belongs_to_the_unit_gets_no_ballot_paper()
    {
        var run = Dossier.At("session").OpenSession().FindEligible("judgeAtSession");
        var asked = run.Effects.OfType<ThiDua.Engine.Effects.Ask>().Last();

        Assert.Equal(Questions.Ballot, asked.Task);
        Assert.Equal(
            [Dossier.Head, Dossier.Contact, Dossier.Head, Dossier.Appraiser],
            asked.Payload["recused"].AsList().Select(actor => actor.AsText()));
    }

    [Fact]
    public void A_second_decision_is_refused()
    {
        var run = Dossier.At("check");
        var task = run.ExecutionOf("check");
        run.Accept();

        Assert.Equal(RefusalReason.TaskClosed, run.TryDecide(task, "Return", Dossier.Clerk, [Roles.Intake])!.Reason);
    }

    [Fact]
    public void While_it_is_held_decisions_are_refused_and_clocks_stand()
    {
        var run = Dossier.At("check");
        var due = run.DueDay("checkDue");
        run.Do(o => new Hold(o));

        Assert.Equal(RefusalReason.OnHold, run.TryDecide("check", "Accept", Dossier.Clerk, [Roles.Intake])!.Reason);

        run.Pass(days: 7).Do(o => new Release(o));
        Assert.Equal(new DateOnly(2023, 3, 9), due);
        Assert.Equal(new DateOnly(2023, 3, 16), run.DueDay("checkDue"));
        run.Accept();
    }
}
