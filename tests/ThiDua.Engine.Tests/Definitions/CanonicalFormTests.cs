using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Tests.Scenarios;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Tests.Definitions;

/// <summary>A definition has one canonical form, and its hash is its identity: these bytes never change.</summary>
public sealed class CanonicalFormTests
{
    private static WorkflowDefinition Small => Workflow.Define("nhỏ", 2).Named("Xét \"nhỏ\"").Inputs("who").Variable("votes", 3, ValueKind.Integer)
        .OnIncident(IncidentStrategy.Wait, new RetryPolicy(2, TimeSpan.FromSeconds(1), 3))
        .Runs(Do.Flowchart("flow")
            .Add(Do.HumanTask("task", Op.Texts("role:x"), ["Yes", "No"], Op.Input("who")).CancelledBy(Do.After("late", TimeSpan.FromDays(1)), "Late"), Do.Choose("choose", ("many", Op.AtLeast(Op.Variable("votes"), (Value)0.5))))
            .Connect("task", "Yes", "choose"));

    [Fact]
    public void The_canonical_form_has_these_bytes()
    {
        Assert.Equal(
            """{"format":1,"id":"nhỏ","version":2,"name":"Xét \"nhỏ\"","retry":[2,10000000,3],"inputs":["who"],"variables":[{"id":"votes","default":3,"type":"Integer"}],"root":{"id":"flow","type":"Elsa.Flowchart","slots":[{"name":"activities","activities":[{"id":"task","type":"ThiDua.HumanTask","inputs":{"candidates":{"Literal":["role:x"]},"payload":{"Input":"who"}},"settings":{"outcomes":["Yes","No"]},"boundaries":[{"id":"late","type":"ThiDua.BoundaryTimer","inputs":{"duration":{"Literal":"1.00:00:00"}},"settings":{"outcome":"Late"}}]},{"id":"choose","type":"Elsa.FlowSwitch","settings":{"mode":"MatchFirst"},"slots":[{"name":"many","condition":{"GreaterOrEqual":[{"Variable":"votes"},{"Literal":0.5}]}}]}]}],"connections":[["task","Yes","choose"]]}}""",
            Small.Json);
    }

    [Fact]
    public void What_the_builder_made_and_what_is_read_back_are_equal()
    {
        var read = WorkflowDefinition.FromJson(Small.Json);

        Assert.Equal(Small.Json, read.Json);
        Assert.Equal(Small.Key, read.Key);
        Assert.Equal(Small.Retry, read.Retry);
        Assert.Equal(Small.Variables.AsEnumerable(), read.Variables);
        Assert.Equal(Small.Activities().Select(a => (a.Id, a.Type)), read.Activities().Select(a => (a.Id, a.Type)));
    }

    [Fact]
    public void The_order_in_which_inputs_and_settings_are_given_does_not_count()
    {
        var (a, b) = (Do.Event("x", "k"), new Activity { Id = "x", Type = "Elsa.Event" });
        var left = a.With("section", "s").With("canStartWorkflow", true).WithInput("b", 1).WithInput("a", 2);
        var right = b.WithInput("a", 2).WithInput("b", 1).WithInput("eventName", "k").With("canStartWorkflow", true).With("section", "s");

        Assert.Equal(Workflow.Define("d", 1).Runs(left).Key, Workflow.Define("d", 1).Runs(right).Key);
    }

    [Fact]
    public void The_order_of_activities_and_connections_counts()
    {
        var activities = new[] { Do.Event("a", "k"), Do.Event("b", "k") };

        Assert.NotEqual(Workflow.Define("d", 1).Runs(Do.Sequence("s", activities)).Key.Hash, Workflow.Define("d", 1).Runs(Do.Sequence("s", [activities[1], activities[0]])).Key.Hash);
    }

    [Fact]
    public void Every_pattern_reads_back_from_its_canonical_form() => Assert.All(
        ScenarioCatalogue.Names.SelectMany(n => ScenarioCatalogue.Get(n).Definitions),
        d => Assert.Equal(d.Json, WorkflowDefinition.FromJson(d.Json).Json));

    [Theory]
    [InlineData("nothing")]
    [InlineData("[]")]
    [InlineData("""{"format":2,"id":"x","version":1,"root":{"id":"a","type":"Elsa.End"}}""")]
    [InlineData("""{"format":1,"version":1,"root":{"id":"a","type":"Elsa.End"}}""")]
    [InlineData("""{"format":1,"id":"x","version":"one","root":{"id":"a","type":"Elsa.End"}}""")]
    [InlineData("""{"format":1,"id":"x","version":1}""")]
    [InlineData("""{"format":1,"id":"x","version":1,"retry":[1],"root":{"id":"a","type":"Elsa.End"}}""")]
    [InlineData("""{"format":1,"id":"x","version":1,"incidents":"Never","root":{"id":"a","type":"Elsa.End"}}""")]
    [InlineData("""{"format":1,"id":"x","version":1,"root":{"id":"a","type":"Elsa.Flowchart","connections":[["a","Done"]]}}""")]
    [InlineData("""{"format":1,"id":"x","version":1,"root":{"id":"a","type":"Elsa.WriteLine","inputs":{"text":{"Literal":1,"Variable":"x"}}}}""")]
    [InlineData("""{"format":1,"id":"x","version":1,"root":{"id":"a","type":"Elsa.WriteLine","inputs":{"text":{"Variable":5}}}}""")]
    public void What_is_no_canonical_form_is_refused(string json) => Assert.Throws<FormatException>(() => WorkflowDefinition.FromJson(json));
}
