using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;

namespace ThiDua.Engine.Tests.Kills;

/// <summary>What the load runs: two people at once, a child that a person decides, a short timer and a signal to oneself.</summary>
internal static class KillWorkflows
{
    public const int TasksAnInstance = 3;

    private static readonly Expression Anybody = Op.Texts("role:appraiser");

    public static WorkflowDefinition Parent { get; } = Workflow.Define("kill-parent", 1).Runs(Do.Sequence(
        "steps",
        Do.Parallel("both", Do.HumanTask("left", Anybody, ["Approve"]), Do.HumanTask("right", Anybody, ["Approve"])),
        Do.RunWorkflow("child", "kill-child", Op.Object(("unit", "unit:1"))),
        Do.Delay("pause", TimeSpan.FromMilliseconds(1)),
        Do.Parallel("meet", Do.Event("hear", Op.Concat("ready/", Op.Call("InstanceId"))), Do.Publish("tell", Op.Concat("ready/", Op.Call("InstanceId"))))));

    public static WorkflowDefinition Child { get; } = Workflow.Define("kill-child", 1).Runs(Do.HumanTask("judge", Anybody, ["Approve"]));
}
