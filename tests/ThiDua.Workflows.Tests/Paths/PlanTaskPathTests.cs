using ThiDua.Engine.Effects;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Values;
using ThiDua.Workflows.Paths;

namespace ThiDua.Workflows.Tests.Paths;

/// <summary>A task of a plan: what it starts, and when it is done.</summary>
public sealed class PlanTaskPathTests
{
    [Fact]
    public void Starts_nothing_before_its_period_opens()
    {
        var run = Make();

        Assert.Equal(["opens"], run.Waiting);
        Assert.True(run.Output("opened").IsNull);
    }

    [Fact]
    public void Starts_each_of_its_paths_with_its_own_input_and_key()
    {
        var run = Make().Fire("opens");

        Assert.Equal(
            [("legal-document", "tinh-2023/XX-01/P01"), ("movement", "tinh-2023/XX-01/P02")],
            run.Children().Select(child => (child.DefinitionId, child.CorrelationId)));
        Assert.Equal("tinh-2023/XX-01/P02", run.Children().Last().Input["work"]);
        Assert.Equal(Value.List("unit:01"), run.Children().Last().Input["units"]);
        Assert.Equal(true, run.Output("opened"));
    }

    [Fact]
    public void Is_done_with_the_last_of_its_works_and_tells_how_each_ended()
    {
        var run = Make().Fire("opens").EndChild("tinh-2023/XX-01/P01", "Issued");
        Assert.Null(run.Outcome);

        run.EndChild("tinh-2023/XX-01/P02", "Reviewed");

        Assert.Equal("Done", run.Outcome);
        Assert.Equal(["Issued", "Reviewed"], run.Output("outcomes").AsList().Select(work => work["outcome"].AsText()));
    }

    [Fact]
    public void Reminds_its_lead_before_the_end_and_escalates_after_it()
    {
        var run = Make().Fire("opens").Fire("reminder");
        Assert.Contains(run.Effects, effect => effect is Ask { Task: Questions.Remind });
        Assert.DoesNotContain(run.Effects, effect => effect is Ask { Task: Questions.Escalate });

        run.Fire("overdue");

        Assert.Contains(run.Effects, effect => effect is Ask { Task: Questions.Escalate });
        Assert.Equal(true, run.Output("late"));
        run.EndChild("tinh-2023/XX-01/P01", "Issued").EndChild("tinh-2023/XX-01/P02", "Reviewed");
        Assert.Equal("DoneLate", run.Outcome);
    }

    [Fact]
    public void A_work_whose_path_is_not_there_holds_the_task_open_and_says_so()
    {
        var run = Make().Fire("opens").EndChild("tinh-2023/XX-01/P02", "Reviewed");
        var child = run.Children().First();

        run.Do(o => new ChildEnded(o, child.Execution, WorkflowSubStatus.Faulted, "", default) { Error = "No definition 'legal-document' is published here." });

        Assert.Null(run.Outcome);
        Assert.Contains("'legal-document'", Assert.Single(run.State.Incidents).Message);
    }

    private static PathRun Make() => PathRun.Of("plan-task", Value.Object(
        ("plan", "tinh-2023"),
        ("task", "XX-01"),
        ("lead", Value.List(Roles.StandingBody)),
        ("opensAt", "2023-04-01T00:00:00+07:00"),
        ("remindAt", "2023-06-23T00:00:00+07:00"),
        ("due", "2023-07-01T00:00:00+07:00"),
        ("units", Value.List("unit:01")),
        ("works", Value.List(Work("legal-document", "P01"), Work("movement", "P02")))));

    private static Value Work(string path, string code) => Value.Object(
        ("path", path), ("work", $"tinh-2023/XX-01/{code}"), ("input", Value.Object(("work", $"tinh-2023/XX-01/{code}"))));
}
