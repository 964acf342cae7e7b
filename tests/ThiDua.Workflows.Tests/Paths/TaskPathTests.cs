using ThiDua.Engine.Expressions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Stimuli;
using ThiDua.Workflows.Paths;

namespace ThiDua.Workflows.Tests.Paths;

/// <summary>What holds for every path of a plan's task.</summary>
public sealed class TaskPathTests
{
    public static TheoryData<string> Ids =>
    [
        "legal-document", "consultation", "movement", "registration", "covenant", "report", "exemplar", "training", "organisation",
        "ceremony", "online-service",
    ];

    public static TheoryData<string> Withdrawable => ["legal-document", "movement", "exemplar", "training"];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Takes_what_a_task_gives_and_asks_first_for_its_limits(string path)
    {
        var run = Works.Start(path);

        Assert.Equal(["plan", "task", "work", "year", "lead", "units", "due"], PathLibrary.Of(path).Definition.Inputs.Take(7));
        var asked = run.AskedFor(Questions.Limits).Single();
        Assert.Equal((path, Works.Work), (asked["path"].AsText(), asked["work"].AsText()));
        Assert.Contains(run.State.Bookmarks, bookmark => bookmark.Wait is TaskWait);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_end_of_the_period_is_noted_and_told_to_the_lead_and_ends_nothing(string path)
    {
        var run = Works.Start(path).Fire("due");

        Assert.Equal("period", run.Output("late"));
        Assert.Equal("period", run.AskedFor(Questions.Escalate).Single()["what"]);
        Assert.Null(run.Outcome);
        Assert.Contains(run.State.Bookmarks, bookmark => bookmark.Wait is TaskWait);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_task_names_its_work_and_has_a_name_that_a_clerk_reads(string path)
    {
        foreach (var task in Works.Start(path).State.Bookmarks.Select(bookmark => bookmark.Wait).OfType<TaskWait>())
            Assert.Equal(Works.Work, task.Payload["work"]);
        Assert.All(
            PathLibrary.Of(path).Definition.Parts().Where(activity => activity.Type == "ThiDua.HumanTask"),
            task => Assert.False(string.IsNullOrWhiteSpace(task.Name), task.Id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Declares_every_outcome_and_output_that_it_gives(string path)
    {
        var definition = PathLibrary.Of(path).Definition;
        // Which of the consultation's two it is, depends on whether it was withdrawn.
        string[] computed = path == "consultation" ? [.. definition.Outcomes] : [];

        Assert.Equal(definition.Outcomes.Order(), Given("Elsa.Complete", "outcomes").Union(computed).Order());
        Assert.Equal(definition.Outputs.Order(), Given("Elsa.SetOutput", "outputName").Order());

        IEnumerable<string> Given(string type, string input) => definition.Parts()
            .Where(activity => activity.Type == type)
            .Select(activity => activity.Inputs[input])
            .OfType<Literal>()
            .Select(literal => literal.Value.AsText())
            .Distinct();
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void While_it_is_held_nothing_is_decided_and_no_clock_runs(string path)
    {
        var run = Works.Start(path).Do(o => new Hold(o));
        var open = run.State.Bookmarks.First(bookmark => bookmark.Wait is TaskWait);
        var (task, wait) = (open.Execution, (TaskWait)open.Wait);

        Assert.Equal(RefusalReason.OnHold, run.TryDecide(task, wait.Outcomes[0], "user:somebody", [.. wait.Candidates])!.Reason);
        run.Pass(days: 7).Do(o => new Release(o));
        Assert.Null(run.TryDecide(task, wait.Outcomes[0], "user:somebody", [.. wait.Candidates]));
    }

    [Theory]
    [MemberData(nameof(Withdrawable))]
    public void Its_lead_may_withdraw_it(string path)
    {
        var run = Works.Start(path).Signal(Signals.Withdraw);

        Assert.Equal("Withdrawn", run.Outcome);
        Assert.Empty(run.State.Bookmarks);
    }
}
