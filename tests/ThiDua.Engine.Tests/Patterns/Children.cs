using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Tests.Scenarios;

namespace ThiDua.Engine.Tests.Patterns;

/// <summary>Instances that start others and wait for them.</summary>
internal static class Children
{
    public static Scenario Child_that_ends => Scenario.Of(
            Workflow.Define("parent", 1).Variable("got").Runs(Do.Sequence("all",
                Do.RunWorkflow("child", "child", Op.Object(("votes", 7))).Into("result", "got"),
                Do.WriteLine("line", Op.Concat(Op.Member(Op.Variable("got"), "status"), " ", Op.Member(Op.Member(Op.Variable("got"), "output"), "sum"))))),
            Workflow.Define("child", 1).Inputs("votes").Outputs("sum").Runs(Do.Sequence("inner", Tasks.Of("count"), Do.SetOutput("out", "sum", Op.Add(Op.Input("votes"), 2)))))
        .Waits("child").Decide("count", instance: 1)
        .Writes("Finished 9")
        .Expect("all child line", otherTraces: ["inner count out"]);

    public static Scenario Child_that_faults => Scenario.Of(Parent("child-faults"), Workflow.Define("child", 1).OnIncident(IncidentStrategy.Fault).Runs(Do.Sequence("inner", Tasks.Of("count"), Do.Fault("fault", "no"))))
        .Decide("count", instance: 1).HeldAt("child").Skip("child").Decide("after")
        .Expect("all child after", otherTraces: ["inner:Running count fault:Faulted"]);

    /// <summary>A retry starts another child.</summary>
    public static Scenario Child_that_faults_and_is_retried => Scenario.Of(Parent("child-retried"), Workflow.Define("child", 1).OnIncident(IncidentStrategy.Fault).Runs(
            Do.Flowchart("inner").Add(Tasks.Of("count", "Bad", "Good"), Do.Fault("fault", "no")).Connect("count", "Bad", "fault")))
        .Decide("count", "Bad", instance: 1).HeldAt("child").Retry("child").Decide("count", "Good", instance: 2).Decide("after")
        .Expect("all child after", otherTraces: ["inner:Running count fault:Faulted", "inner count"]);

    public static Scenario Child_that_is_cancelled => Scenario.Of(Parent("child-cancelled"), Workflow.Define("child", 1).Runs(Tasks.Of("count")))
        .CancelAll(instance: 1).Waits("after").Decide("after")
        .Expect("all child after", otherTraces: ["count:Canceled"]);

    public static Scenario Child_of_an_unknown_definition => Scenario.Of(Parent("child-unknown"))
        .HeldAt("child").Check(s => Assert.Equal("No definition 'child' is published here.", Assert.Single(s.Incidents).Message)).Skip("child").Decide("after")
        .Expect("all child after");

    /// <summary>A definition that starts itself for ever is stopped at the 32nd instance below the first.</summary>
    public static Scenario Depth_limit => Scenario.Of(Workflow.Define("endless", 1).OnIncident(IncidentStrategy.Fault).Runs(Do.RunWorkflow("self", "endless", Op.Object())))
        .Check(s => Assert.Equal("The child instance ended faulted.", Assert.Single(s.Incidents).Message))
        .Expect("self:Faulted", WorkflowSubStatus.Faulted, [.. Enumerable.Repeat("self:Faulted", 32)]);

    private static WorkflowDefinition Parent(string id) => Workflow.Define(id, 1).Runs(Do.Sequence("all", Do.RunWorkflow("child", "child", Op.Object()), Tasks.Of("after")));
}
